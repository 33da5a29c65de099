// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/SupportContact.h"

#include <QCoreApplication>
#include <QStringList>

namespace belfry::ui::activities {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::SupportContact)

public:
    static QString text(const core::settings::Snapshot& settings)
    {
        QStringList lines;
        const auto add = [&](const char* key, const QString& words) {
            if (const QString value = settings.text(key); !value.isEmpty()) {
                lines.append(words.arg(value));
            }
        };
        //: %1 is a phone number
        add("support.phone", tr("Phone: %1"));
        //: %1 are hours, as "Mon-Fri 8-16"
        add("support.hours", tr("Hours: %1"));
        //: %1 is an e-mail address
        add("support.mail", tr("E-mail: %1"));
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

QString supportContact(const core::settings::Snapshot& settings)
{
    return Words::text(settings);
}

} // namespace belfry::ui::activities
