// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/EventCatalogue.h"
#include "core/messaging/Audience.h"
#include "core/settings/Settings.h"

#include <unordered_map>

namespace belfry::core::notifications {

/// For many events at once: whom each of them is for, in few statements. Consent and addresses are asked
/// later, when the messages are composed.
class Recipients
{
public:
    /// Events of one type.
    static Result<Recipients> resolve(database::Transaction& tx,
        const settings::Snapshot& settings,
        const std::vector<events::Event>& events);

    /// Empty: nobody.
    const std::vector<messaging::Addressee>& of(const events::Event& event) const;
    /// The event is about a person who has left meanwhile, and nothing is owed for him.
    bool isAboutSomebodyGone(const events::Event& event) const;
    /// pl, de or en.
    QString languageOf(PersonId recipient) const;
    QString nameOf(PersonId person) const;

private:
    struct Known
    {
        QString name;
        QString language;
        bool isActive = false;
    };
    std::unordered_map<qint64, std::vector<messaging::Addressee>> m_addressees; ///< by event
    std::unordered_map<qint64, Known> m_persons;
    bool m_toPayers = false;
};

} // namespace belfry::core::notifications
