// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupWords.h"

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

QString stateWord(CredentialState state)
{
    switch (state) {
    case CredentialState::Never:
        return Words::tr("not sent");
    case CredentialState::Folder:
        return Words::tr("in a folder");
    case CredentialState::Queued:
        return Words::tr("in the outbox");
    case CredentialState::Sent:
        return Words::tr("sent");
    case CredentialState::Failed:
        return Words::tr("failed");
    case CredentialState::Uncertain:
        return Words::tr("uncertain");
    case CredentialState::Changed:
        return Words::tr("changed since");
    }
    return {};
}

StateColour stateColour(CredentialState state)
{
    switch (state) {
    case CredentialState::Sent:
        return StateColour::Ok;
    case CredentialState::Queued:
        return StateColour::Wait;
    case CredentialState::Failed:
        return StateColour::Bad;
    case CredentialState::Uncertain:
        return StateColour::Dec;
    case CredentialState::Never:
    case CredentialState::Folder:
    case CredentialState::Changed:
        return StateColour::None;
    }
    return StateColour::None;
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
            return stateColour(state);
        }
    }
    const int sent = row.count(CredentialState::Sent);
    return sent > 0 && sent == row.group.studentCount ? StateColour::Ok : StateColour::None;
}

} // namespace belfry::ui::groups
