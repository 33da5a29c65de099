// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/NoteDialog.h"

#include "core/people/NoteService.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace belfry::ui::students {

using namespace core;
using events::EventChannel;
using notifications::NotificationRow;
using people::NoteService;

NoteDialog::NoteDialog(Desk& desk, PersonId person, const QString& name, bool isStudent, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_person(person)
    , m_text(new QPlainTextEdit(this))
    , m_tell(new QCheckBox(
          isStudent ? tr("&Tell the student and the guardians") : tr("&Tell this person"), this))
    , m_channels(mutedLabel(QString(), this))
    , m_problem(new QLabel(this))
    , m_save(primaryButton(tr("&Write down"), QStringLiteral("saveNoteButton"), this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(460, 360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    auto* heading = new QLabel(tr("Note about %1").arg(name), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setFontScale(heading, 1.15, QFont::DemiBold);
    setNames(m_text, QStringLiteral("notePlainTextEdit"), tr("Note"));
    m_text->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("noteProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    layout->addWidget(heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(mutedLabel(
        tr("It stands on the card with the time and your name, and cannot be changed afterwards."), this));
    m_tell->setObjectName(QStringLiteral("tellNoteCheckBox"));
    m_tell->setEnabled(false);
    m_channels->setObjectName(QStringLiteral("noteChannelsLabel"));
    layout->addWidget(m_tell);
    layout->addWidget(m_channels);
    layout->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("cancelNoteButton"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
        m_problem->hide();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
    loadChannels();
}

void NoteDialog::loadChannels()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().notifications.list(tx, session);
        },
        this,
        [this](const Result<std::vector<NotificationRow>>& rows) {
            if (!rows) {
                m_channels->setText(errorText(rows.error()));
                return;
            }
            for (const NotificationRow& row : *rows) {
                if (row.type == events::EventType::Note) {
                    showChannels(row);
                }
            }
        });
}

void NoteDialog::showChannels(const NotificationRow& row)
{
    QStringList ways;
    bool waits = false;
    for (const auto& [channel, isOn] : row.on) {
        if (!isOn) {
            continue;
        }
        ways.append(channel == EventChannel::System ? tr("system message")
                : channel == EventChannel::Email    ? tr("e-mail")
                                                    : tr("SMS"));
        const auto confirmation = row.confirmation.find(channel);
        waits = waits
            || (confirmation != row.confirmation.end()
                && confirmation->second == notifications::Confirmation::ByPerson);
    }
    const bool may = access::mayEver(m_desk.session(), access::Action::Compose);
    m_tell->setEnabled(may && !ways.isEmpty());
    m_channels->setText(ways.isEmpty()
            ? tr("Notes are not told to anybody: no channel is lit for them in Settings, Communication, "
                 "Notifications.")
            //: %1 is a list of channels: "e-mail, SMS"
            : (waits ? tr("As %1, once somebody has approved it.") : tr("As %1."))
                  .arg(ways.join(QLatin1String(", "))));
}

void NoteDialog::save()
{
    m_save->setEnabled(false);
    m_desk.write(
        [person = m_person,
            text = m_text->toPlainText(),
            tell = m_tell->isChecked() ? NoteService::Tell::Family : NoteService::Tell::Nobody](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().notes.add(tx, session, person, text, tell);
        },
        this,
        [this](const Result<NoteId>& id) {
            m_save->setEnabled(true);
            if (!id) {
                showProblem(id.error());
                return;
            }
            accept();
        });
}

void NoteDialog::showProblem(const Error& error)
{
    m_problem->setText(error.detail == QLatin1String("body: too_long")
            ? tr("A note has %n character(s) at most.", nullptr, static_cast<int>(people::kLongestPersonNote))
            : error.code == ErrorCode::InputInvalid ? tr("The note holds a character that cannot be shown.")
                                                    : errorText(error));
    m_problem->show();
    m_text->setFocus();
}

} // namespace belfry::ui::students
