// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/SettingChange.h"

#include "core/settings/SmsRules.h"

namespace belfry::core::application {

Result<SettingConsequence> changeSetting(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const QString& key,
    const QString& value)
{
    TRY_ASSIGN(const auto before, services.settings.snapshot(tx));
    TRY(services.settings.set(tx, session, key, value));
    SettingConsequence consequence;
    if (key.startsWith(QLatin1String("sms.sender"))) {
        TRY_ASSIGN(const auto after, services.settings.snapshot(tx));
        const QString sender = settings::effectiveSmsSender(after);
        if (sender == settings::effectiveSmsSender(before)) {
            return consequence;
        }
        TRY_ASSIGN(
            const auto changed, services.outbox.senderChanged(tx, session, sender, outbox::Channel::Sms));
        consequence.cancelled = static_cast<int>(changed.cancelled.size());
        consequence.blocked = static_cast<int>(changed.blocked.size());
        consequence.reopened = static_cast<int>(changed.reopened.size());
        return consequence;
    }
    if (key != QLatin1String("mail.from")) {
        return consequence;
    }
    TRY_ASSIGN(const auto after, services.settings.snapshot(tx));
    const QString sender = after.text("mail.from");
    if (sender == before.text("mail.from") || sender.isEmpty()) {
        return consequence; // without a sender nothing is handed over anyway
    }
    TRY_ASSIGN(const auto changed, services.outbox.senderChanged(tx, session, sender));
    consequence.renewed = static_cast<int>(changed.renewed.size());
    consequence.cancelled = static_cast<int>(changed.cancelled.size());
    consequence.blocked = static_cast<int>(changed.blocked.size());
    consequence.reopened = static_cast<int>(changed.reopened.size());
    return consequence;
}

SettingConsequence& SettingConsequence::operator+=(const SettingConsequence& other)
{
    renewed += other.renewed;
    cancelled += other.cancelled;
    blocked += other.blocked;
    reopened += other.reopened;
    return *this;
}

Result<SettingConsequence> changeSettings(database::Transaction& tx,
    Services& services,
    const access::Session& session,
    const QMap<QString, QString>& values)
{
    TRY_ASSIGN(const auto before, services.settings.snapshot(tx));
    SettingConsequence all;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (before.text(value.key().toLatin1().constData()) != value.value()) {
            TRY_ASSIGN(const auto one, changeSetting(tx, services, session, value.key(), value.value()));
            all += one;
        }
    }
    return all;
}

} // namespace belfry::core::application
