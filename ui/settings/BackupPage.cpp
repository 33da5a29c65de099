// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupPage.h"

#include "core/application/Backup.h"
#include "core/application/Doctor.h"
#include "ui/activities/Activity.h"
#include "ui/activities/ActivityDialog.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FileDialog.h"
#include "ui/common/Icons.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/StepUp.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/settings/SettingFields.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;
using application::Backup;
using application::Finding;

namespace {

constexpr int kIconSize = 18;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::settings::BackupPage)
};

QString checkWord(const QString& check)
{
    const std::pair<const char*, QString> words[] { { "database", Words::tr("Database") },
        { "schema", Words::tr("Version of the database") },
        { "integrity", Words::tr("Database file") },
        { "keys", Words::tr("Key") },
        { "audit", Words::tr("Record of what was done") },
        { "clock", Words::tr("Clock") },
        { "space", Words::tr("Free space") },
        { "sender", Words::tr("Sending computer") },
        { "mail", Words::tr("Mail account") },
        { "channel", Words::tr("E-mail") },
        { "pause", Words::tr("Sending") },
        { "backup", Words::tr("Backup") },
        { "server", Words::tr("Server") } };
    for (const auto& [key, word] : words) {
        if (check == QLatin1String(key)) {
            return word;
        }
    }
    return check;
}

} // namespace

BackupPage::BackupPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk, QStringLiteral("backupSettingsPage"), tr("Backup"), {}, Saves::WithButton, parent)
    , m_folder(new QLineEdit)
    , m_last(new QLabel)
    , m_now(secondaryButton(tr("Back up &now…"), QStringLiteral("backupNowButton")))
    , m_restore(dangerButton(tr("&Restore…"), QStringLiteral("restoreButton")))
    , m_examine(secondaryButton(tr("&Examine everything"), QStringLiteral("examineButton")))
    , m_findings(new QVBoxLayout)
{
    auto* card = addCard(tr("Every day"));
    auto* form = new Form;
    auto* days = new QSpinBox;
    setNames(m_folder, QStringLiteral("backupFolderLineEdit"), tr("Folder"));
    setNames(days, QStringLiteral("keepDaysSpinBox"), tr("Keep for"));
    m_last->setObjectName(QStringLiteral("lastBackupLabel"));
    m_last->setWordWrap(true);
    days->setRange(1, 3650);
    //: behind a number: "7 days"
    setUnit(days, [](int number) { return tr(" day(s)", nullptr, number); });
    QAction* choose
        = m_folder->addAction(ui::icon(IconName::Folder, IconColour::Mute), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a folder…"));
    connect(choose, &QAction::triggered, this, [this] {
        const QString folder
            = FileDialog::chooseFolder(this, QStringLiteral("backup"), tr("Folder for backups"));
        if (!folder.isEmpty()) {
            m_folder->setText(QDir::toNativeSeparators(folder));
        }
    });
    form->addField(tr("&Folder"), m_folder, tr("Empty: the folder that is shown in grey."));
    form->addField(tr("&Keep for"), days, tr("Older backups are removed by themselves."));
    card->body()->addWidget(form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_last, 1);
    line->addWidget(m_restore);
    line->addWidget(m_now);
    card->body()->addLayout(line);
    card->body()->addWidget(
        mutedLabel(tr("A backup is encrypted and read back before it counts. To open one, the school's key "
                      "or the printed recovery code is needed. Keep a copy outside this building.")));
    fields().add("backup.folder", m_folder, form, tr("Use one line of at most 1000 characters."));
    fields().add("backup.keep_days", days, form, tr("Enter 1 to 3650 days."));
    buildDoctor();
    column()->addStretch(1);
    m_restore->setVisible(access::mayEver(desk.session(), access::Action::Restore));
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::restore);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUpNow);
    allowOnly(access::Action::ChangeSettings);
    load();
}

void BackupPage::buildDoctor()
{
    auto* card = addCard(tr("Is everything in order?"));
    m_findings->setSpacing(8);
    card->body()->addWidget(
        mutedLabel(tr("Looks at database, key, record, clock, space and sending. Changes nothing.")));
    card->body()->addLayout(m_findings);
    card->body()->addWidget(m_examine, 0, Qt::AlignRight);
    connect(m_examine, &QPushButton::clicked, this, &BackupPage::examine);
}

void BackupPage::load()
{
    SettingsSection::load();
    loadLast();
}

void BackupPage::showStored(const core::settings::Snapshot& stored)
{
    const QString standard = Backup::folder(desk().installation(), QString());
    m_folder->setPlaceholderText(QDir::toNativeSeparators(standard));
    Q_UNUSED(stored)
}

void BackupPage::loadLast()
{
    desk().command(
        [](SchoolWorker& school, const access::Session&) { return Backup::lastDaily(school.connection()); },
        this,
        [this](const Result<QDate>& day) {
            m_last->setText(day && day->isValid() ? tr("Last daily backup: %1").arg(shortDate(*day))
                                                  : tr("No daily backup has been made yet."));
        });
}

void BackupPage::backUpNow()
{
    //: Suggested file name; %1 is a date
    const QString name = tr("Belfry backup %1").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = FileDialog::saveFile(this,
        QStringLiteral("backup"),
        tr("Back up now"),
        name,
        tr("Backups (*.belfry-backup)"),
        QStringLiteral("belfry-backup"));
    if (path.isEmpty()) {
        return;
    }
    m_now->setEnabled(false);
    auto* activity = new Activity(this);
    activity->setWords([](qint64, qint64) { return tr("Writing and checking the backup…"); });
    ActivityDialog::show(activity, this);
    activity->run(
        desk().commands(),
        [path, session = desk().session()](
            SchoolWorker& school, ActivityControl&) -> Result<application::BackupManifest> {
            TRY(school.ensureConnected());
            return Backup::write(school.connection(), school.installation(), session, path);
        },
        [this, path, activity](const Result<application::BackupManifest>& made) {
            activity->deleteLater();
            m_now->setEnabled(true);
            //: %1 is a file's name
            say(made.has_value(),
                made ? tr("The backup was written and checked: %1").arg(QDir::toNativeSeparators(path))
                     : errorText(made.error()));
        });
}

void BackupPage::restore()
{
    const QString path = FileDialog::openFile(this,
        QStringLiteral("backup"),
        tr("Restore a backup"),
        tr("Backups (*.belfry-backup);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    MessageBox::Question question;
    //: %1 is a file's name
    question.text = tr("Replace everything by the backup %1?").arg(QFileInfo(path).fileName());
    question.detail
        = tr("What was entered after the backup is not in it; the present data are kept aside. Messages that "
             "waited then may have been sent since: every open message is held until a person has decided.");
    question.yes = tr("Restore");
    question.dangerous = true;
    if (MessageBox::ask(this, question) == MessageBox::Answer::Yes) {
        withStepUp(desk(), this, [this, path] { Q_EMIT restoreRequested(path); });
    }
}

void BackupPage::examine()
{
    m_examine->setEnabled(false);
    desk().command(
        [](SchoolWorker& school, const access::Session&) -> Result<std::vector<Finding>> {
            return application::examine(school.installation().url(), school.installation().keySource());
        },
        this,
        [this](const Result<std::vector<Finding>>& findings) {
            m_examine->setEnabled(true);
            while (QLayoutItem* item = m_findings->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            for (const Finding& finding : findings.value_or(std::vector<Finding>())) {
                auto* row = new QWidget;
                row->setObjectName(QStringLiteral("findingWidget"));
                auto* line = new QHBoxLayout(row);
                line->setContentsMargins(0, 0, 0, 0);
                auto* mark = new QLabel;
                const auto colour = finding.isFine ? StateColour::Ok : StateColour::Bad;
                mark->setPixmap(
                    ui::icon(stateIcon(colour), stateIconColour(colour)).pixmap(kIconSize, kIconSize));
                //: %1 names what was looked at, %2 says what is wrong
                auto* words = new QLabel(finding.isFine ? tr("%1: in order").arg(checkWord(finding.check))
                                                        : tr("%1: %2").arg(checkWord(finding.check),
                                                              errorText({ finding.code, finding.text })));
                words->setWordWrap(true);
                words->setTextFormat(Qt::PlainText);
                line->addWidget(mark, 0, Qt::AlignTop);
                line->addWidget(words, 1);
                m_findings->addWidget(row);
            }
        });
}

} // namespace belfry::ui::settings
