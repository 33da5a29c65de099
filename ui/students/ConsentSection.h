// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ConsentStanding.h"
#include "core/people/Person.h"

#include <QWidget>

class QVBoxLayout;

namespace belfry::ui::students {

/**
 * The consents of a person on the card (decision 2): what holds in the school's mode and why, what can be
 * recorded or withdrawn, and the lines of the ledger. Thread: GUI.
 */
class ConsentSection final : public QWidget
{
    Q_OBJECT

public:
    ConsentSection(const core::application::ConsentStanding& standing,
        const core::people::ConsentState& own,
        const std::vector<core::people::ConsentEntry>& entries,
        bool mayRecord,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void recordWanted();
    void withdrawWanted(belfry::core::people::ConsentPurpose purpose);
    void proofWanted();

private:
    void addPurpose(core::people::ConsentPurpose purpose,
        const QString& name,
        const QString& hint,
        bool isOwn,
        bool holds,
        const QString& objectName);

    const core::application::ConsentStanding m_standing;
    const bool m_mayRecord;
    QVBoxLayout* m_lines;
};

/// The sentence about what holds.
QString consentBasisText(core::application::ConsentStanding::Basis basis);

} // namespace belfry::ui::students
