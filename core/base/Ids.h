// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QVariant>

#include <compare>

namespace belfry::core {

/**
 * A row's id with the type of its row: a PersonId is not a GroupId. 0 means "none yet".
 * A person's id stands wherever a person is meant: student, guardian, teacher and payer are roles of it.
 */
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

    /// Binds to a query: the number, or NULL for "none".
    QVariant toVariant() const
    {
        return isValid() ? QVariant(m_value) : QVariant(QMetaType(QMetaType::LongLong));
    }

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using PersonId = Id<struct PersonTag>;
using ContactPointId = Id<struct ContactPointTag>;
using ContractId = Id<struct ContractTag>;
using GroupId = Id<struct GroupTag>;
using AccountId = Id<struct AccountTag>;
using ApprovalRuleId = Id<struct ApprovalRuleTag>;
using EventId = Id<struct EventTag>;
using InstalmentId = Id<struct InstalmentTag>;
using NoteId = Id<struct NoteTag>;
using PaymentId = Id<struct PaymentTag>;
using RoleId = Id<struct RoleTag>;
using StaffId = Id<struct StaffTag>;
using SubmissionId = Id<struct SubmissionTag>;
using OutboxId = Id<struct OutboxTag>;
using TemplateId = Id<struct TemplateTag>;

} // namespace belfry::core
