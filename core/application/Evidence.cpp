// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Evidence.h"

#include "core/access/AuditStore.h"
#include "core/application/EvidenceStore.h"
#include "core/people/LedgerProof.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unordered_set>

namespace belfry::core::application {

using database::Transaction;

namespace {

constexpr int kPage = 200; ///< messages whose bytes are in memory at once
constexpr int kNamed = 5; ///< ids that a sentence names
constexpr qint64 kSample = 1000;

/// "3, 5, 8 and 4 more"
template <class AnyId> QString named(const std::vector<AnyId>& ids)
{
    QStringList words;
    for (size_t index = 0; index < std::min<size_t>(ids.size(), kNamed); ++index) {
        words.append(QString::number(ids[index].value()));
    }
    const QString text = words.join(QStringLiteral(", "));
    return ids.size() <= kNamed ? text : QStringLiteral("%1 and %2 more").arg(text).arg(ids.size() - kNamed);
}

QJsonObject detailOf(const access::AuditEntry& entry)
{
    return QJsonDocument::fromJson(entry.detail.toUtf8()).object();
}

qint64 number(const QJsonObject& detail, const char* key)
{
    return detail.value(QLatin1String(key)).toInteger();
}

/// Everything that the audit trail says about released and queued messages.
class Traces
{
public:
    struct Queued
    {
        SubmissionId submission;
        OutboxId from;
        OutboxId to;
        QByteArray digest;
    };

    void add(const access::AuditEntry& entry)
    {
        const QString& action = entry.action;
        if (action == QLatin1String("outbox.queue")) {
            const QJsonObject detail = detailOf(entry);
            m_queued.push_back({ SubmissionId(number(detail, "submission")),
                OutboxId(number(detail, "from")),
                OutboxId(number(detail, "to")),
                detail.value(QLatin1String("digests")).toString().toLatin1() });
        } else if (action == QLatin1String("submission.release")) {
            const QJsonObject detail = detailOf(entry);
            m_releases.push_back(
                { number(detail, "submission"), number(detail, "from"), number(detail, "to") });
        } else if (action == QLatin1String("outbox.approve")) {
            const QJsonArray ids = detailOf(entry).value(QLatin1String("ids")).toArray();
            for (const QJsonValue& id : ids) {
                m_single.insert(id.toInteger());
            }
        } else if (action == QLatin1String("outbox.resend") || action == QLatin1String("outbox.send_again")) {
            const QJsonObject detail = detailOf(entry); // a copy, approved by the same decision
            if (detail.value(QLatin1String("released")).toBool(true)) {
                m_single.insert(number(detail, "new"));
            }
        }
    }
    void conclude() { std::sort(m_releases.begin(), m_releases.end()); }

    bool tellOf(const EvidenceStore::Approved& row) const
    {
        if (m_single.count(row.id.value()) > 0) {
            return true;
        }
        const Release wanted { row.submission.value(), row.id.value(), std::numeric_limits<qint64>::max() };
        const auto after = std::upper_bound(m_releases.begin(), m_releases.end(), wanted);
        if (row.approval != QLatin1String("rule") || after == m_releases.begin()) {
            return false;
        }
        const Release& release = *std::prev(after);
        return release.submission == wanted.submission && release.to >= row.id.value();
    }
    const std::vector<Queued>& queued() const { return m_queued; }

private:
    struct Release
    {
        qint64 submission = 0;
        qint64 from = 0;
        qint64 to = 0;
        auto operator<=>(const Release&) const = default;
    };

    std::vector<Queued> m_queued;
    std::vector<Release> m_releases;
    std::unordered_set<qint64> m_single;
};

Result<std::vector<OutboxId>> unapproved(Transaction& tx, const Traces& traces)
{
    constexpr int kRows = 5000;
    std::vector<OutboxId> stray;
    for (OutboxId after;;) {
        TRY_ASSIGN(const auto rows, EvidenceStore::approved(tx, after, kRows));
        for (const auto& row : rows) {
            if (!traces.tellOf(row)) {
                stray.push_back(row.id);
            }
        }
        if (rows.size() < static_cast<size_t>(kRows)) {
            return stray;
        }
        after = rows.back().id;
    }
}

Result<std::vector<SubmissionId>> altered(Transaction& tx, const Traces& traces)
{
    std::vector<SubmissionId> submissions;
    for (const auto& queued : traces.queued()) {
        TRY_ASSIGN(
            const QByteArray digest, EvidenceStore::digestOf(tx, queued.submission, queued.from, queued.to));
        if (digest != queued.digest && (submissions.empty() || submissions.back() != queued.submission)) {
            submissions.push_back(queued.submission);
        }
    }
    return submissions;
}

/// Rows that were written before the trail kept proofs count, but cannot be compared.
struct LedgerTraces
{
    people::LedgerProof proof;
    bool isComplete = true;
};

void note(LedgerTraces& traces, const access::AuditEntry& entry)
{
    const bool records = entry.action == QLatin1String("consent.record");
    if (records || entry.action == QLatin1String("person.merge")) {
        const QJsonObject detail = detailOf(entry);
        const bool isProven = traces.proof.addFrom(detail);
        const bool mustBe = records || detail.contains(QLatin1String("ledger"));
        traces.isComplete = traces.isComplete && (isProven || !mustBe);
    }
}

} // namespace

Result<QStringList> Evidence::consents()
{
    return m_connection.read([&](Transaction& tx) -> Result<QStringList> {
        QStringList faults;
        TRY_ASSIGN(const auto stray, EvidenceStore::strayConsents(tx, 1000));
        if (!stray.empty()) {
            faults.append(QStringLiteral("The consents that count are not those of the ledger (persons %1).")
                    .arg(named(stray)));
        }
        const access::AuditLog audit(m_vault);
        LedgerTraces traces { people::LedgerProof(audit) };
        TRY(access::AuditStore::walk(tx, 1, [&](const access::AuditEntry& entry) -> Result<void> {
            note(traces, entry);
            return {};
        }));
        if (m_vault && traces.isComplete) {
            people::LedgerProof found(audit);
            TRY(EvidenceStore::walkLedger(tx, [&](const auto& entry) { found.add(entry); }));
            if (found != traces.proof) {
                faults.append(QStringLiteral("The ledger of consents holds %1 rows, and they are not the %2 "
                                             "that the audit trail tells of.")
                        .arg(found.count())
                        .arg(traces.proof.count()));
            }
        }
        return faults;
    });
}

Result<QStringList> Evidence::approvals()
{
    return m_connection.read([&](Transaction& tx) -> Result<QStringList> {
        Traces traces;
        TRY(access::AuditStore::walk(tx, 1, [&](const access::AuditEntry& entry) -> Result<void> {
            traces.add(entry);
            return {};
        }));
        traces.conclude();
        QStringList faults;
        TRY_ASSIGN(const auto stray, unapproved(tx, traces));
        if (!stray.empty()) {
            faults.append(QStringLiteral("The audit trail tells of no approval of these messages: %1.")
                    .arg(named(stray)));
        }
        TRY_ASSIGN(const auto submissions, altered(tx, traces));
        if (!submissions.empty()) {
            faults.append(QStringLiteral("Messages were changed, added or taken away after they were queued "
                                         "(submissions %1).")
                    .arg(named(submissions)));
        }
        return faults;
    });
}

Result<Evidence::Contents> Evidence::contents(bool all, const Progress& progress)
{
    Contents contents;
    TRY_ASSIGN(
        contents.all, m_connection.read([](Transaction& tx) { return EvidenceStore::messageCount(tx); }));
    const qint64 step = all ? 1 : std::max<qint64>(1, contents.all / kSample);
    std::vector<OutboxId> altered;
    std::vector<OutboxId> closed;
    for (OutboxId after;;) {
        std::vector<outbox::Envelope> page;
        TRY_ASSIGN(const auto opened, m_connection.read([&](Transaction& tx) {
            return EvidenceStore::envelopes(tx, after, step, kPage).and_then([&](auto rows) {
                page = std::move(rows);
                return outbox::ContentStore::open(tx, m_vault.get(), page);
            });
        }));
        for (const outbox::Envelope& row : page) {
            const auto& problem = opened.at(row.id.value()).problem;
            if (problem == ErrorCode::SecretMissing) {
                closed.push_back(row.id);
            } else if (problem) {
                altered.push_back(row.id);
            }
        }
        contents.examined += static_cast<qint64>(page.size());
        if (progress) {
            progress(contents.examined, all ? contents.all : 0);
        }
        if (page.size() < static_cast<size_t>(kPage)) {
            break;
        }
        after = page.back().id;
    }
    if (!altered.empty()) {
        contents.faults.append(
            QStringLiteral("These messages are not what was queued: their text or address was changed (%1).")
                .arg(named(altered)));
    }
    if (m_vault && !closed.empty()) {
        contents.faults.append(
            QStringLiteral("The key for the text of these messages is missing: %1.").arg(named(closed)));
    }
    return contents;
}

} // namespace belfry::core::application
