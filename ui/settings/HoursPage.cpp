// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/HoursPage.h"

#include "core/application/SendingForecast.h"
#include "core/formats/Calendar.h"
#include "core/outbox/Holidays.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/settings/DayOffDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::settings {

using namespace core;
using core::outbox::DayOff;
using core::outbox::DayOffSource;
using core::outbox::Holidays;
using core::outbox::SendingCalendar;
using core::outbox::WeekHours;

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kDaysHeight = 260;
constexpr const char* kDayNames[] { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
enum Column { First, Last, Name, Kind, Allowed, Columns };

QTime timeOf(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

int minuteOf(const QTime& time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

QString planSentence(const core::outbox::SendingPlan& plan, const QDate& today)
{
    int total = plan.unplanned;
    for (const auto& day : plan.days) {
        total += day.count;
    }
    if (total == 0) {
        return HoursPage::tr("Nothing waits.");
    }
    if (plan.days.empty()) {
        return HoursPage::tr("%n message(s) wait, and the hours never open: nothing leaves.", nullptr, total);
    }
    const auto& first = plan.days.front();
    const auto& last = plan.days.back();
    const QString end = fullMoment(last.lastAt);
    if (plan.days.size() == 1) {
        //: %1 is a date and time; %n messages wait
        return HoursPage::tr("%n message(s) will have left by %1.", nullptr, total).arg(end);
    }
    const QString begin = first.date == today ? HoursPage::tr("today") : shortDate(first.date);
    const QString rest = fullMoment(plan.days[1].firstAt);
    //: %n messages wait; %1 leave on %2 ("today"), the others from %3 on, the last one leaves at %4
    return HoursPage::tr("%n message(s): %1 %2, the rest from %3, the last one by %4.", nullptr, total)
        .arg(QString::number(first.count), begin, rest, end);
}

HoursPage::HoursPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("hoursSettingsPage"),
          tr("Sending hours"),
          tr("E-mails and SMS of every kind leave only in these hours and on no day off. What is approved "
             "outside them waits and leaves by itself."),
          Saves::WithButton,
          parent)
    , m_now(new QLabel)
    , m_holidays(new QComboBox)
    , m_year(new QSpinBox)
    , m_days(new QTableWidget(0, Columns))
    , m_change(secondaryButton(tr("&Change…"), QStringLiteral("changeDayOffButton")))
    , m_remove(secondaryButton(tr("&Remove"), QStringLiteral("removeDayOffButton")))
    , m_mailPlan(new QLabel)
    , m_smsPlan(new QLabel)
{
    buildHours();
    buildDays();
    buildPlan();
    column()->addStretch(1);
    allowOnly(access::Action::ChangeSettings);
    connect(&desk, &Desk::changed, this, [this](database::Topics topics) {
        if ((topics & (database::Topics(database::Topic::Settings) | database::Topic::Outbox))
            && !isChanged()) {
            load();
        }
    });
    load();
}

void HoursPage::buildHours()
{
    auto* card = addCard(tr("Hours"));
    setNames(m_now, QStringLiteral("hoursNowLabel"), tr("Now"));
    m_now->setWordWrap(true);
    card->body()->addWidget(m_now);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(4, 1);
    for (size_t day = 0; day < m_rows.size(); ++day) {
        const int number = static_cast<int>(day) + 1;
        const QString word = QLocale().standaloneDayName(number);
        const QString name = QLatin1String(kDayNames[day]);
        Row& row = m_rows[day];
        row = { new QCheckBox(word, this), new QTimeEdit(this), new QTimeEdit(this) };
        setNames(row.open, name + QLatin1String("OpenCheckBox"), word);
        //: %1 is a day of the week
        setNames(row.from, name + QLatin1String("FromTimeEdit"), tr("%1, from").arg(word));
        //: %1 is a day of the week
        setNames(row.to, name + QLatin1String("ToTimeEdit"), tr("%1, to").arg(word));
        for (QTimeEdit* edit : { row.from, row.to }) {
            edit->setDisplayFormat(QStringLiteral("HH:mm"));
            connect(edit, &QTimeEdit::timeChanged, this, [this] {
                if (!m_isShowing) {
                    updateButtons();
                }
            });
        }
        connect(row.open, &QCheckBox::toggled, this, [this, row](bool isOpen) {
            row.from->setEnabled(isOpen);
            row.to->setEnabled(isOpen);
            if (!m_isShowing) {
                updateButtons();
            }
        });
        grid->addWidget(row.open, number, 0);
        grid->addWidget(row.from, number, 1);
        grid->addWidget(new QLabel(QStringLiteral("–"), this), number, 2);
        grid->addWidget(row.to, number, 3);
    }
    card->body()->addLayout(grid);
    auto* line = new QHBoxLayout;
    auto* always = linkButton(tr("Send at &any hour…"), QStringLiteral("hoursAlwaysButton"), this);
    line->addWidget(
        mutedLabel(tr("The times are those of the school's time zone. 00:00 as the end is midnight."), this),
        1);
    line->addWidget(always);
    card->body()->addLayout(line);
    connect(always, &QPushButton::clicked, this, &HoursPage::openAlways);
}

void HoursPage::buildDays()
{
    auto* card = addCard(tr("Days off"));
    auto* form = new Form;
    setNames(m_holidays, QStringLiteral("holidaysComboBox"), tr("Public holidays"));
    m_holidays->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_holidays->setMinimumContentsLength(24);
    m_holidays->addItem(tr("Of the school's country"), QStringLiteral("school"));
    m_holidays->addItem(tr("None"), QStringLiteral("none"));
    m_holidays->addItem(tr("Poland"), QStringLiteral("PL"));
    m_holidays->addItem(tr("Germany, everywhere"), QStringLiteral("DE"));
    m_holidays->addItem(tr("Austria"), QStringLiteral("AT"));
    const std::pair<const char*, const char*> states[] { { "DE-BW", "Baden-Württemberg" },
        { "DE-BY", "Bayern" },
        { "DE-BE", "Berlin" },
        { "DE-BB", "Brandenburg" },
        { "DE-HB", "Bremen" },
        { "DE-HH", "Hamburg" },
        { "DE-HE", "Hessen" },
        { "DE-MV", "Mecklenburg-Vorpommern" },
        { "DE-NI", "Niedersachsen" },
        { "DE-NW", "Nordrhein-Westfalen" },
        { "DE-RP", "Rheinland-Pfalz" },
        { "DE-SL", "Saarland" },
        { "DE-SN", "Sachsen" },
        { "DE-ST", "Sachsen-Anhalt" },
        { "DE-SH", "Schleswig-Holstein" },
        { "DE-TH", "Thüringen" } };
    for (const auto& [code, name] : states) {
        //: %1 is a German state
        m_holidays->addItem(tr("Germany, %1").arg(QString::fromUtf8(name)), QLatin1String(code));
    }
    form->addField(
        tr("&Public holidays"), m_holidays, tr("They are known for every year and stand in the list."));
    fields().add("hours.holidays", m_holidays, form);
    card->body()->addWidget(form);

    auto* line = new QHBoxLayout;
    setNames(m_year, QStringLiteral("daysOffYearSpinBox"), tr("Year"));
    m_year->setRange(2020, 2199);
    m_year->setValue(QDate::currentDate().year());
    auto* add = secondaryButton(tr("Add &days off…"), QStringLiteral("addDayOffButton"), this);
    auto* import
        = secondaryButton(tr("&Import calendar (.ics)…"), QStringLiteral("importCalendarButton"), this);
    auto* fill = secondaryButton(tr("Enter public &holidays…"), QStringLiteral("fillHolidaysButton"), this);
    line->addWidget(m_year);
    line->addStretch(1);
    line->addWidget(fill);
    card->body()->addLayout(line);
    auto* second = new QHBoxLayout; // two lines: the page fits the smallest window
    second->addStretch(1);
    second->addWidget(import);
    second->addWidget(add);
    card->body()->addLayout(second);

    setNames(m_days, QStringLiteral("daysOffTableWidget"), tr("Days off"));
    m_days->setHorizontalHeaderLabels(
        { tr("From"), tr("To"), tr("Name"), tr("Kind"), tr("Sending allowed") });
    m_days->verticalHeader()->hide();
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_days->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_days->setShowGrid(false);
    m_days->setMinimumHeight(kDaysHeight);
    card->body()->addWidget(m_days);
    auto* under = new QHBoxLayout;
    under->addWidget(mutedLabel(tr("Tick \"Sending allowed\" to send on that day all the same."), this), 1);
    under->addWidget(m_change);
    under->addWidget(m_remove);
    card->body()->addLayout(under);
    connect(add, &QPushButton::clicked, this, &HoursPage::addDay);
    connect(import, &QPushButton::clicked, this, &HoursPage::importFile);
    connect(fill, &QPushButton::clicked, this, &HoursPage::fillHolidays);
    connect(m_change, &QPushButton::clicked, this, &HoursPage::changeDay);
    connect(m_remove, &QPushButton::clicked, this, &HoursPage::removeDays);
    connect(m_year, &QSpinBox::valueChanged, this, [this] { load(); });
    connect(m_days, &QTableWidget::itemSelectionChanged, this, &HoursPage::updateDayButtons);
    connect(m_days, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_isShowing && item->column() == Allowed) {
            toggleAllowed(item->row());
        }
    });
    connect(m_days, &QTableWidget::itemDoubleClicked, this, &HoursPage::changeDay);
}

void HoursPage::buildPlan()
{
    auto* card = addCard(tr("Limits"));
    setNames(m_mailPlan, QStringLiteral("mailPlanLabel"), tr("E-mail"));
    setNames(m_smsPlan, QStringLiteral("smsPlanLabel"), tr("SMS"));
    for (QLabel* label : { m_mailPlan, m_smsPlan }) {
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    card->body()->addWidget(mutedLabel(tr("How many may leave in a minute, an hour and a day stands with the "
                                          "mail account and the SMS gateway."),
        this));
}

void HoursPage::load()
{
    SettingsSection::load();
    desk().read(
        [year = m_year->value()](
            SchoolWorker& school, database::Transaction& tx, const access::Session&) -> Result<Stored> {
            auto& service = school.services().calendar;
            Stored stored;
            TRY_ASSIGN(stored.readAt, tx.now());
            TRY_ASSIGN(const auto calendar, service.calendar(tx));
            stored.hours = calendar.hours();
            stored.now = calendar.at(stored.readAt);
            stored.nextOpening = calendar.nextOpening(stored.readAt).value_or(0);
            TRY_ASSIGN(stored.days, service.daysOffWithHolidays(tx, QDate(year, 1, 1), QDate(year, 12, 31)));
            for (const auto channel : { core::outbox::Channel::Email, core::outbox::Channel::Sms }) {
                TRY_ASSIGN(
                    const auto forecast, application::SendingForecast::read(tx, school.services(), channel));
                auto& shown = channel == core::outbox::Channel::Email ? stored.mail : stored.sms;
                shown = { forecast.waiting, forecast.limits, forecast.plan };
            }
            return stored;
        },
        this,
        [this](const Result<Stored>& stored) {
            if (stored) {
                show(*stored);
            } else {
                say(false, errorText(stored.error()));
            }
        });
}

void HoursPage::show(const Stored& stored)
{
    m_stored = stored;
    m_isShowing = true;
    showHours(stored.hours);
    showDays();
    showPlan(stored);
    m_isShowing = false;
    const QString opening = fullMoment(stored.nextOpening);
    switch (stored.now.state) {
    case SendingCalendar::State::Open:
        m_now->setText(tr("Messages leave now."));
        break;
    case SendingCalendar::State::OutsideHours:
        //: %1 is a date and time
        m_now->setText(stored.nextOpening == 0
                ? tr("No day is open: nothing leaves.")
                : tr("Outside the hours now. Messages leave again %1.").arg(opening));
        break;
    case SendingCalendar::State::DayOff:
        //: %1 is the name of a day off, %2 a date and time
        m_now->setText(tr("A day off now (%1). Messages leave again %2.").arg(stored.now.dayOff, opening));
        break;
    }
    updateDayButtons();
    updateButtons();
}

void HoursPage::showHours(const WeekHours& hours)
{
    for (size_t day = 0; day < m_rows.size(); ++day) {
        const Row& row = m_rows[day];
        row.open->setChecked(hours[day].isOpen);
        row.from->setEnabled(hours[day].isOpen);
        row.to->setEnabled(hours[day].isOpen);
        row.from->setTime(timeOf(hours[day].opensMinute));
        row.to->setTime(timeOf(hours[day].closesMinute));
    }
}

WeekHours HoursPage::typedHours() const
{
    WeekHours hours {};
    for (size_t day = 0; day < m_rows.size(); ++day) {
        const Row& row = m_rows[day];
        const int closes = minuteOf(row.to->time());
        hours[day]
            = { row.open->isChecked(), minuteOf(row.from->time()), closes == 0 ? kMinutesOfDay : closes };
    }
    return hours;
}

void HoursPage::showDays()
{
    m_days->setRowCount(static_cast<int>(m_stored.days.size()));
    for (int row = 0; row < m_days->rowCount(); ++row) {
        const DayOff& day = m_stored.days[static_cast<size_t>(row)];
        const QString kind = day.source == DayOffSource::Holiday ? tr("public holiday")
            : day.source == DayOffSource::Calendar               ? tr("from a calendar")
                                                                 : tr("entered");
        const QString texts[] { shortDate(day.first), shortDate(day.last), day.name, kind };
        for (int column = First; column < Allowed; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_days->setItem(row, column, item);
        }
        auto* allowed = new QTableWidgetItem(day.sendingAllowed ? tr("yes") : tr("no"));
        allowed->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        allowed->setCheckState(day.sendingAllowed ? Qt::Checked : Qt::Unchecked);
        m_days->setItem(row, Allowed, allowed);
    }
}

void HoursPage::showPlan(const Stored& stored)
{
    const auto limits = [](const core::outbox::SendingLimits& limit) {
        QStringList words;
        const auto add = [&](int most, const QString& text) {
            if (most > 0) {
                words.append(text);
            }
        };
        add(limit.perMinute, tr("%n a minute", nullptr, limit.perMinute));
        add(limit.perHour, tr("%n an hour", nullptr, limit.perHour));
        add(limit.perDay, tr("%n a day", nullptr, limit.perDay));
        return words.isEmpty() ? tr("no limit") : words.join(QStringLiteral(", "));
    };
    const QDate today = QDateTime::fromMSecsSinceEpoch(stored.readAt).date();
    //: %1 are the limits, %2 a sentence about what waits
    m_mailPlan->setText(
        tr("E-mail: %1. %2").arg(limits(stored.mail.limits), planSentence(stored.mail.plan, today)));
    //: %1 are the limits, %2 a sentence about what waits
    m_smsPlan->setText(
        tr("SMS: %1. %2").arg(limits(stored.sms.limits), planSentence(stored.sms.plan, today)));
}

bool HoursPage::isChanged() const
{
    return SettingsSection::isChanged() || (m_stored.readAt != 0 && !(typedHours() == m_stored.hours));
}

bool HoursPage::validate()
{
    const WeekHours hours = typedHours();
    for (size_t day = 0; day < hours.size(); ++day) {
        if (hours[day].isOpen && hours[day].opensMinute >= hours[day].closesMinute) {
            //: %1 is a day of the week
            say(false, tr("%1: the end must be later than the beginning.").arg(m_rows[day].open->text()));
            m_rows[day].to->setFocus();
            return false;
        }
    }
    return SettingsSection::validate();
}

void HoursPage::save()
{
    desk().write(
        [hours = typedHours(), changes = fields().changes()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            auto& services = school.services();
            for (auto change = changes.begin(); change != changes.end(); ++change) {
                TRY(services.settings.set(tx, session, change.key(), change.value()));
            }
            return services.calendar.setHours(tx, session, hours);
        },
        this,
        [this, hours = typedHours()](const Result<void>& done) {
            if (!done) {
                say(false, errorText(done.error()));
                return;
            }
            m_stored.hours = hours;
            fields().markStored();
            load();
            updateButtons();
            say(true, tr("Saved."));
            Q_EMIT saved();
        });
}

void HoursPage::openAlways()
{
    const bool agreed = MessageBox::confirm(this,
        tr("Send at any hour?"),
        tr("Messages leave day and night, on Sundays and on days off. Recipients may be woken up."),
        tr("Send at any hour"));
    if (!agreed) {
        return;
    }
    desk().write(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().calendar.setAlways(tx, session);
        },
        this,
        [this](const Result<void>& done) { report(done); });
}

void HoursPage::report(const Result<void>& done)
{
    load();
    if (!done) {
        say(false, errorText(done.error()));
    }
}

const DayOff* HoursPage::chosenDay() const
{
    const auto rows = m_days->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_stored.days[static_cast<size_t>(rows.front().row())] : nullptr;
}

void HoursPage::updateDayButtons()
{
    const DayOff* chosen = chosenDay();
    m_change->setEnabled(chosen != nullptr);
    const auto rows = m_days->selectionModel()->selectedRows();
    m_remove->setEnabled(std::any_of(rows.begin(), rows.end(), [this](const QModelIndex& index) {
        return m_stored.days[static_cast<size_t>(index.row())].id.isValid();
    }));
}

void HoursPage::addDay()
{
    DayOff day;
    day.first = day.last = QDate::currentDate().addDays(1);
    auto* dialog = new DayOffDialog(day, this);
    connect(dialog, &DayOffDialog::dayEntered, this, [this](const DayOff& entered) {
        m_year->setValue(entered.first.year());
        desk().write(
            [entered](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                return school.services().calendar.add(tx, session, entered);
            },
            this,
            [this](const Result<void>& done) { report(done); });
    });
    dialog->open();
}

void HoursPage::changeDay()
{
    const DayOff* chosen = chosenDay();
    if (chosen == nullptr) {
        return;
    }
    auto* dialog = new DayOffDialog(*chosen, this);
    connect(dialog, &DayOffDialog::dayEntered, this, [this](const DayOff& entered) {
        desk().write(
            [entered](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
                auto& calendar = school.services().calendar;
                return entered.id.isValid() ? calendar.update(tx, session, entered)
                                            : calendar.add(tx, session, entered);
            },
            this,
            [this](const Result<void>& done) { report(done); });
    });
    dialog->open();
}

void HoursPage::toggleAllowed(int row)
{
    DayOff day = m_stored.days[static_cast<size_t>(row)];
    day.sendingAllowed = m_days->item(row, Allowed)->checkState() == Qt::Checked;
    desk().write(
        [day](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            auto& calendar = school.services().calendar;
            return day.id.isValid() ? calendar.update(tx, session, day) : calendar.add(tx, session, day);
        },
        this,
        [this](const Result<void>& done) { report(done); });
}

void HoursPage::removeDays()
{
    std::vector<core::outbox::DayOffId> ids;
    const auto rows = m_days->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        const DayOff& day = m_stored.days[static_cast<size_t>(index.row())];
        if (day.id.isValid()) {
            ids.push_back(day.id);
        }
    }
    if (ids.empty()
        || !MessageBox::confirm(this,
            tr("Remove %n day(s) off?", nullptr, static_cast<int>(ids.size())),
            tr("Messages leave on these days again, within the hours."),
            tr("Remove"))) {
        return;
    }
    desk().write(
        [ids](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().calendar.remove(tx, session, ids);
        },
        this,
        [this](const Result<void>& done) { report(done); });
}

void HoursPage::fillHolidays()
{
    const QString chosen = m_holidays->currentData().toString();
    desk().write(
        [chosen, year = m_year->value()](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<int> {
            QString region = chosen;
            if (!Holidays::isKnown(region)) {
                TRY_ASSIGN(const auto settings, school.services().settings.snapshot(tx));
                region = settings.text("school.country");
            }
            return school.services().calendar.fillHolidays(tx, session, region, year);
        },
        this,
        [this](const Result<int>& filled) {
            load();
            say(filled.has_value(),
                filled ? tr("%n public holiday(s) entered.", nullptr, *filled) : errorText(filled.error()));
        });
}

void HoursPage::importFile()
{
    const QString path = FileDialog::openFile(
        this, QStringLiteral("calendar"), tr("Import calendar"), tr("Calendars (*.ics);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    desk().command(
        [path](SchoolWorker& school,
            const access::Session& session) -> Result<core::outbox::CalendarService::Imported> {
            auto& service = school.services().calendar;
            TRY_ASSIGN(const auto calendar,
                school.connection().read([&](database::Transaction& tx) { return service.calendar(tx); }));
            const QDate today = QDate::currentDate();
            TRY_ASSIGN(const auto found,
                formats::Calendar::readFile(
                    path, calendar.civilTime(), today.addYears(-1), today.addYears(5)));
            std::vector<DayOff> days;
            for (const auto& day : found) {
                days.push_back({ {}, day.first, day.last, day.name, false, DayOffSource::Calendar, day.uid });
            }
            return school.connection().write(
                [&](database::Transaction& tx) { return service.importDays(tx, session, days); });
        },
        this,
        [this](const Result<core::outbox::CalendarService::Imported>& imported) {
            load();
            say(imported.has_value(),
                imported ? tr("%n day(s) off are new, %1 were replaced.", nullptr, imported->added)
                               .arg(imported->replaced)
                         : errorText(imported.error()));
        });
}

} // namespace belfry::ui::settings
