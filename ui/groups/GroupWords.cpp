// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupWords.h"

#include "ui/common/CredentialWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace belfry::ui::groups {

using core::lists::CredentialState;
using core::lists::GroupRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::groups::GroupWords)
};

} // namespace

const std::vector<CredentialState>& states()
{
    static const std::vector<CredentialState> all { CredentialState::Sent,
        CredentialState::Queued,
        CredentialState::Uncertain,
        CredentialState::Failed,
        CredentialState::Folder,
        CredentialState::Changed,
        CredentialState::Never };
    return all;
}

QString summaryWord(const GroupRow& row)
{
    if (row.group.studentCount == 0) {
        return Words::tr("nobody yet");
    }
    const QLocale locale;
    //: how many of a group's students have got their credentials
    return Words::tr("%1 of %2 sent")
        .arg(locale.toString(row.count(CredentialState::Sent)), locale.toString(row.group.studentCount));
}

StateColour summaryColour(const GroupRow& row)
{
    for (const CredentialState state :
        { CredentialState::Uncertain, CredentialState::Failed, CredentialState::Queued }) {
        if (row.count(state) > 0) {
            return credentialStateColour(state);
        }
    }
    const int sent = row.count(CredentialState::Sent);
    return sent > 0 && sent == row.group.studentCount ? StateColour::Ok : StateColour::None;
}

} // namespace belfry::ui::groups
