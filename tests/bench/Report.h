// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

#include <functional>
#include <vector>

namespace belfry::bench {

/// One table and the same as JSON. Thread: the main one.
class Report
{
public:
    /// `wanted`: in words; `isMet` is not asked when nothing is wanted.
    void add(const QString& part,
        const QString& name,
        double value,
        const QString& unit,
        const QString& wanted = {},
        bool isMet = true);
    void print() const;

private:
    struct Line
    {
        QString part;
        QString name;
        double value;
        QString unit;
        QString wanted;
        bool isMet;
    };
    std::vector<Line> m_lines;
};

/// Seconds that the body took.
inline double seconds(const std::function<void()>& body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void benchDelivery(Report& report); ///< (a)
void benchQueue(Report& report); ///< (b)
void benchLists(Report& report); ///< (c)
void benchOutbox(Report& report); ///< (d)
void benchImport(Report& report); ///< (e)
void benchStart(Report& report); ///< (f)
void benchSms(Report& report); ///< (g)
void benchSmsTexts(Report& report); ///< (h)
void benchPhones(Report& report); ///< (i)
void benchPeriodic(Report& report); ///< (j)
void benchCompose(Report& report); ///< (k)

} // namespace belfry::bench
