// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/Transport.h"

#include <QHash>

#include <atomic>
#include <functional>

/// What stands in for the delivery worker in the tests of the transports.
namespace belfry::tests {

/// Counts up: server, gate and test share one, so that "before" and "after" are facts and not times.
using Sequence = std::atomic<int>;

class ListSource final : public core::delivery::IMessageSource
{
public:
    explicit ListSource(std::vector<core::delivery::OutgoingMessage> messages)
        : m_messages(std::move(messages))
    {
    }
    std::optional<core::delivery::OutgoingMessage> next() override
    {
        return m_pulled < m_messages.size() ? std::optional(m_messages[m_pulled++]) : std::nullopt;
    }
    size_t pulled() const { return m_pulled; }

private:
    std::vector<core::delivery::OutgoingMessage> m_messages;
    size_t m_pulled = 0;
};

/// Says "go" to everything unless told otherwise, and keeps what it was told, in order.
class RecordingGate final : public core::delivery::IMarkerGate
{
public:
    explicit RecordingGate(Sequence* sequence = nullptr)
        : m_sequence(sequence)
    {
    }
    std::vector<bool> commit(const std::vector<core::OutboxId>& waiting,
        const std::vector<std::pair<core::OutboxId, core::delivery::Outcome>>& results) override
    {
        ++commits;
        largestGroup = std::max(largestGroup, waiting.size());
        if (onCommit) {
            onCommit();
        }
        for (const auto& [id, outcome] : results) {
            ++outcomesOf[id];
            outcomes.emplace_back(id, outcome);
        }
        std::vector<bool> answers;
        for (const auto id : waiting) {
            const bool go = !refuse || !refuse(id);
            answers.push_back(go);
            if (go) {
                ++markersOf[id];
                markerAt[id] = m_sequence != nullptr ? ++*m_sequence : 0;
            }
        }
        return answers;
    }

    std::function<bool(core::OutboxId)> refuse;
    std::function<void()> onCommit;
    int commits = 0;
    size_t largestGroup = 0;
    std::vector<std::pair<core::OutboxId, core::delivery::Outcome>> outcomes;
    QHash<core::OutboxId, int> outcomesOf;
    QHash<core::OutboxId, int> markersOf;
    QHash<core::OutboxId, int> markerAt;

private:
    Sequence* m_sequence;
};

class StopFlag final : public core::delivery::IStopToken
{
public:
    bool stopRequested() const override { return stopped; }
    std::atomic<bool> stopped { false };
};

/// A small complete message; the number is its id and stands in its address, subject and Message-ID.
inline core::delivery::OutgoingMessage testMessage(
    int number, const QByteArray& body = QByteArrayLiteral("Hello.\r\n"))
{
    const QByteArray digits = QByteArray::number(number);
    core::delivery::OutgoingMessage message;
    message.id = core::OutboxId(number);
    message.envelopeFrom = QStringLiteral("school@example.org");
    message.address = QStringLiteral("student%1@example.net").arg(number);
    message.bytes = "Date: Sat, 21 Nov 2026 12:00:00 +0000\r\nFrom: school@example.org\r\nTo: student"
        + digits + "@example.net\r\nSubject: Number " + digits + "\r\nMessage-ID: <00000000-0000-4000-8000-"
        + digits.rightJustified(12, '0') + "@example.org>\r\n\r\n" + body;
    return message;
}

} // namespace belfry::tests
