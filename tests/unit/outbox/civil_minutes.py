# SPDX-License-Identifier: GPL-3.0-or-later
"""The independent judge of the sending calendar (civil time of a zone, Python's zoneinfo).

civil_minutes.py ZONE OPENS CLOSES (quick|all): for each UTC day of 2024 to 2040 one line "day open-minutes
sha256", the hash over 1440 characters, "1" for each open minute. Open from OPENS to CLOSES (minutes of the
civil day), but on no civil date whose ordinal divides by 97. quick: the days around each change of the clock
and the first of January and July. A time that comes twice counts when it comes first, one that is left out at the
first instant after it: so a minute is judged by the latest wall-clock time seen so far.
civil_minutes.py easter: "year month day" of Easter Sunday, by dateutil.
"""
import datetime
import hashlib
import sys
import zoneinfo

MINUTE = datetime.timedelta(minutes=1)
DAY = datetime.timedelta(days=1)
UTC = datetime.timezone.utc


def days(zone, scope):
    day, last = datetime.datetime(2024, 1, 1, tzinfo=UTC), datetime.datetime(2041, 1, 1, tzinfo=UTC)
    while day < last:
        offsets = {(day + n * DAY).astimezone(zone).utcoffset() for n in (-1, 0, 1, 2)}
        if scope == "all" or len(offsets) > 1 or (day.day == 1 and day.month in (1, 7)):
            yield day
        day += DAY


def judge(zone, opens, closes, day):
    latest = max((day - n * MINUTE).astimezone(zone).replace(tzinfo=None) for n in range(1, 181))
    marks = []
    for n in range(1440):
        latest = max(latest, (day + n * MINUTE).astimezone(zone).replace(tzinfo=None))
        minute = latest.hour * 60 + latest.minute
        marks.append("1" if opens <= minute < closes and latest.toordinal() % 97 else "0")
    return "".join(marks)


def main():
    if sys.argv[1] == "easter":
        import dateutil.easter
        for year in range(1583, 4100):
            date = dateutil.easter.easter(year)
            print(year, date.month, date.day)
        return
    zone, opens, closes = zoneinfo.ZoneInfo(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    for day in days(zone, sys.argv[4]):
        marks = judge(zone, opens, closes, day)
        print(day.date(), marks.count("1"), hashlib.sha256(marks.encode()).hexdigest())


main()
