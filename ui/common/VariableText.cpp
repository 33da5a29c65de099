// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/VariableText.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace belfry::ui {

using core::messaging::Variable;
using core::messaging::VariableScope;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::VariableText)
};

} // namespace

QString variableExplanation(Variable variable)
{
    switch (variable) {
    case Variable::Login:
        return Words::tr("the person's login");
    case Variable::Password:
        return Words::tr("the person's initial password");
    case Variable::InstanceUrl:
        return Words::tr("the address of the register");
    case Variable::GivenName:
        return Words::tr("given name of the person whom the message is about");
    case Variable::FamilyName:
        return Words::tr("family name of that person");
    case Variable::FullName:
        return Words::tr("both names of that person");
    case Variable::School:
        return Words::tr("the name of the school");
    case Variable::RecipientName:
        return Words::tr("the name of the person who gets the message");
    case Variable::GroupName:
        return Words::tr("the groups of the person whom the message is about");
    case Variable::SchoolPhone:
        return Words::tr("the school's phone number");
    case Variable::SchoolEmail:
        return Words::tr("the school's main e-mail address");
    case Variable::Author:
        return Words::tr("who wrote the message");
    case Variable::Today:
        return Words::tr("today's date");
    case Variable::ContractNumber:
        return Words::tr("the number of the contract");
    case Variable::ContractStatus:
        return Words::tr("the new status of the contract");
    case Variable::ContractEnd:
        return Words::tr("the last day of the contract");
    case Variable::InstalmentAmount:
        return Words::tr("the amount of the instalment");
    case Variable::DueDate:
        return Words::tr("the day on which it is due");
    case Variable::Arrears:
        return Words::tr("everything that is overdue");
    case Variable::DaysOverdue:
        return Words::tr("days since it was due");
    case Variable::Balance:
        return Words::tr("what is owed or overpaid altogether");
    case Variable::AccountNumber:
        return Words::tr("the account to pay into");
    case Variable::PaymentAmount:
        return Words::tr("the amount that was paid");
    case Variable::LessonTime:
        return Words::tr("day and hour of the lesson");
    case Variable::NewLessonTime:
        return Words::tr("day and hour to which the lesson was moved");
    case Variable::Cause:
        return Words::tr("the reason that was given");
    case Variable::NoteText:
        return Words::tr("the text of the note");
    case Variable::MessageSubject:
        return Words::tr("the subject of the message");
    }
    return {};
}

void fillVariablesMenu(QMenu& menu,
    const QString& language,
    const std::vector<VariableScope>& scopes,
    const std::function<void(Variable)>& insert,
    const std::vector<Variable>& others)
{
    menu.clear();
    for (const core::messaging::VariableInfo& info : core::messaging::variables()) {
        if (std::find(scopes.begin(), scopes.end(), info.scope) == scopes.end()
            && std::find(others.begin(), others.end(), info.variable) == others.end()) {
            continue;
        }
        //: A menu's entry: %1 is a variable's name, %2 what it stands for
        const QString words = Words::tr("[%1] - %2")
                                  .arg(core::messaging::variableName(info.variable, language),
                                      variableExplanation(info.variable));
        QObject::connect(
            menu.addAction(words), &QAction::triggered, &menu, [insert, variable = info.variable] {
                insert(variable);
            });
    }
}

} // namespace belfry::ui
