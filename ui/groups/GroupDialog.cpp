// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/GroupDialog.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::groups {

using namespace core;

GroupDialog::GroupDialog(Desk& desk, const people::StudyGroup& group, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_group(group)
    , m_form(new Form(this))
    , m_name(new QLineEdit(group.name, m_form))
    , m_note(new QPlainTextEdit(group.note, m_form))
    , m_save(primaryButton(group.id.isValid() ? tr("&Save and close") : tr("&Add group"),
          QStringLiteral("saveGroupButton"),
          this))
{
    setObjectName(QStringLiteral("groupDialog"));
    setWindowTitle(group.id.isValid() ? tr("Rename group") : tr("New group"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_name->setObjectName(QStringLiteral("groupNameLineEdit"));
    m_note->setObjectName(QStringLiteral("groupNotePlainTextEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(88);
    m_form->addField(tr("&Name"), m_name, tr("For instance “English A1 Monday”"));
    m_form->addField(tr("N&ote"), m_note, tr("Only for the office; it is never sent."));
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelButton"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(20);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &GroupDialog::save);
}

void GroupDialog::save()
{
    m_form->clearProblems();
    m_save->setEnabled(false);
    people::StudyGroup group = m_group;
    group.name = m_name->text();
    group.note = m_note->toPlainText().trimmed();
    m_desk.write(
        [group](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<GroupId> {
            auto& services = school.services();
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            const QString language = settings.text("school.language");
            GroupId id = group.id;
            if (!id.isValid()) {
                TRY_ASSIGN(id, services.groups.add(tx, session, group.name, language));
                if (group.note.isEmpty()) {
                    return id;
                }
            }
            TRY(services.groups.rename(tx, session, id, group.name, group.note, language));
            return id;
        },
        this,
        [this](const Result<GroupId>& id) {
            m_save->setEnabled(true);
            if (!id) {
                showProblem(id.error());
                return;
            }
            Q_EMIT saved(*id);
            accept();
        });
}

void GroupDialog::showProblem(const Error& error)
{
    QString sentence = errorText(error);
    if (error.code == ErrorCode::Conflict) {
        sentence = tr("There is a group with this name already.");
    } else if (error.code == ErrorCode::InputMissing) {
        sentence = tr("A group needs a name.");
    } else if (error.code == ErrorCode::InputInvalid) {
        sentence = tr("The name is too long or holds a character that cannot be printed.");
    }
    m_form->fieldOf(m_name)->setProblem(sentence);
    m_form->focusFirstProblem();
}

} // namespace belfry::ui::groups
