// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NotificationsPage.h"

#include "core/application/SettingChange.h"
#include "core/lists/StudentList.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/StepUp.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/Form.h"
#include "ui/settings/NotificationDialog.h"
#include "ui/settings/NotificationTable.h"
#include "ui/settings/NotificationWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::settings {

using namespace core;
using access::Action;
using events::EventChannel;
using events::EventType;

namespace {

constexpr const char* kStepsKey = "periodic.overdue_steps";
constexpr size_t kMostStaff = 200; ///< names in the list of who gets the owner's notices

} // namespace

bool NotificationsPage::Option::isChanged() const
{
    return box->isChecked() != stored;
}

NotificationsPage::NotificationsPage(Desk& desk, QWidget* parent)
    : SettingsSection(desk,
          QStringLiteral("notificationsSettingsPage"),
          tr("Notifications"),
          tr("Belfry tells people what happened, by the channels that you choose."),
          Saves::WithButton,
          parent)
    , m_table(new NotificationTable)
    , m_summary(new QLabel)
    , m_channelWords(mutedLabel({}))
    , m_details(secondaryButton(tr("Show &details"), QStringLiteral("showDetailsButton")))
    , m_mail { EventChannel::Email, new QCheckBox(tr("No confirmation for &e-mail notifications")), false }
    , m_sms { EventChannel::Sms, new QCheckBox(tr("No confirmation for S&MS notifications")), false }
    , m_owner(new QComboBox)
    , m_steps(new QLineEdit)
{
    buildEvents();
    buildConfirmation();
    buildRecipients();
    buildPeriodic();
    column()->addStretch(1);
    allowOnly(Action::ChangeSettings, true);
    connect(&desk, &Desk::changed, this, [this](database::Topics topics) {
        if (topics & database::Topics(database::Topic::Settings) && !isChanged()) {
            loadEvents(Typed::Kept);
        }
    });
    load();
}

void NotificationsPage::buildEvents()
{
    auto* card = addCard(tr("Events"));
    m_summary->setObjectName(QStringLiteral("notificationSummaryLabel"));
    m_summary->setWordWrap(true);
    m_channelWords->setObjectName(QStringLiteral("notificationChannelsLabel"));
    m_details->setCheckable(true);
    card->headLayout()->addWidget(m_details);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_channelWords);
    card->body()->addWidget(m_table);
    m_table->hide();
    connect(m_details, &QPushButton::toggled, this, &NotificationsPage::showDetails);
    connect(m_table, &NotificationTable::edited, this, [this] {
        showSummary();
        updateButtons();
    });
    connect(m_table, &NotificationTable::detailsRequested, this, &NotificationsPage::openEvent);
}

void NotificationsPage::showDetails(bool shown)
{
    m_table->setVisible(shown);
    m_details->setText(shown ? tr("Hide &details") : tr("Show &details"));
}

void NotificationsPage::buildConfirmation()
{
    auto* card = addCard(tr("Confirmation"));
    m_mail.box->setObjectName(QStringLiteral("noMailConfirmationCheckBox"));
    m_sms.box->setObjectName(QStringLiteral("noSmsConfirmationCheckBox"));
    card->body()->addWidget(m_mail.box);
    card->body()->addWidget(m_sms.box);
    card->body()->addWidget(
        mutedLabel(tr("Without these options every informational notification waits in the outbox until a "
                      "person confirms it. System messages never wait; periodic ones have a rule for each "
                      "event.")));
    for (const Option* option : { &m_mail, &m_sms }) {
        connect(option->box, &QCheckBox::toggled, this, &NotificationsPage::updateButtons);
    }
}

void NotificationsPage::buildRecipients()
{
    auto* card = addCard(tr("Who else is told"));
    auto* guardians
        = new QCheckBox(tr("&Guardians have accounts: they get copies of the students' messages"));
    guardians->setObjectName(QStringLiteral("guardianAccountsCheckBox"));
    setNames(m_owner, QStringLiteral("notificationOwnerComboBox"), tr("Wallet and delivery"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* form = new Form;
    form->addRow(guardians);
    form->addField(tr("&Wallet and delivery"),
        m_owner,
        tr("Who hears of a low wallet and of trouble with the delivery, beside the owners whose account "
           "names a person."));
    card->body()->addWidget(form);
    const bool mayChange = isAllowed() && access::mayEver(desk().session(), Action::ChangeSettings);
    form->setEnabled(mayChange);
    fields().add("school.guardian_accounts", guardians, form);
    fields().add("notifications.owner", m_owner, form);
}

void NotificationsPage::buildPeriodic()
{
    auto* card = addCard(tr("Periodic messages"));
    auto* due = new QSpinBox;
    auto* ending = new QSpinBox;
    due->setRange(0, 60);
    ending->setRange(1, 365);
    //: behind a number: "3 days before"
    setUnit(due, [](int number) { return tr(" day(s) before", nullptr, number); });
    setUnit(ending, [](int number) { return tr(" day(s) before", nullptr, number); });
    due->setSpecialValueText(tr("on the day itself"));
    setNames(due, QStringLiteral("instalmentDueSpinBox"), tr("Instalment due"));
    setNames(m_steps, QStringLiteral("overdueStepsLineEdit"), tr("Instalment overdue"));
    setNames(ending, QStringLiteral("contractEndingSpinBox"), tr("Contract ending"));
    auto* form = new Form;
    form->addField(tr("&Instalment due"), due);
    form->addField(tr("Instalment &overdue"),
        m_steps,
        tr("Days after the due date, as 3,10,30; none: no reminder. A paid instalment is not reminded of."));
    form->addField(tr("&Contract ending"), ending);
    form->addHeading(tr("After Belfry was closed for some days"));
    fields().add("periodic.instalment_due_days", due, form);
    fields().add(kStepsKey, m_steps, form, tr("Enter up to 10 numbers from 1 to 365 as 3,10,30, or none."));
    fields().add("periodic.contract_ending_days", ending, form);
    addPolicy(form, "instalment_due", EventType::InstalmentDue);
    addPolicy(form, "instalment_overdue", EventType::InstalmentOverdue);
    addPolicy(form, "birthday", EventType::Birthday);
    addPolicy(form, "contract_ending", EventType::ContractEnding);
    addPolicy(form, "consent_missing", EventType::ConsentMissing);
    card->body()->addWidget(form);
    form->setEnabled(access::mayEver(desk().session(), Action::ChangeSettings));
}

/// What is done about the days that were missed.
void NotificationsPage::addPolicy(Form* form, const char* event, EventType type)
{
    auto* policy = new QComboBox;
    auto* days = new QSpinBox;
    const QString title = eventTitle(type);
    const QString name = QLatin1String(event);
    setNames(policy, name + QStringLiteral("PolicyComboBox"), title);
    policy->addItem(tr("tell the latest once"), QStringLiteral("latest"));
    policy->addItem(tr("tell it only within"), QStringLiteral("within"));
    policy->addItem(tr("ask first"), QStringLiteral("ask"));
    days->setRange(0, 60);
    //: behind a number: "3 days"
    setUnit(days, [](int number) { return tr(" day(s)", nullptr, number); });
    //: %1 is an event ("Birthday"): how many days late it may still be told
    setNames(days, name + QStringLiteral("WithinSpinBox"), tr("%1: days late").arg(title));
    auto* line = new QWidget;
    auto* parts = new QHBoxLayout(line);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(kGrid);
    parts->addWidget(policy, 1);
    parts->addWidget(days);
    line->setFocusProxy(policy);
    form->addField(title, line);
    const auto showDays
        = [policy, days] { days->setVisible(policy->currentData().toString() == QLatin1String("within")); };
    connect(policy, &QComboBox::currentIndexChanged, this, showDays);
    showDays();
    const QByteArray prefix = QByteArray("periodic.") + event;
    fields().add(QByteArray(prefix + ".policy").constData(), policy, nullptr);
    fields().add(QByteArray(prefix + ".within_days").constData(), days, nullptr);
}

void NotificationsPage::load()
{
    loadEvents(Typed::Replaced);
    SettingsSection::load();
}

/// Typed::Kept: what somebody has changed while the answer was under way stays.
void NotificationsPage::loadEvents(Typed typed)
{
    const auto& session = desk().session();
    if (!access::mayEver(session, Action::ChangeSettings) && !access::mayEver(session, Action::SeePeople)) {
        return; // the banner says that this is not for everybody
    }
    desk().read(
        [](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Loaded> {
            Loaded loaded;
            auto& service = school.services().notifications;
            TRY_ASSIGN(loaded.rows, service.list(tx, session));
            TRY_ASSIGN(loaded.mailConfirmed, service.needsConfirmation(tx, session, EventChannel::Email));
            TRY_ASSIGN(loaded.smsConfirmed, service.needsConfirmation(tx, session, EventChannel::Sms));
            if (!access::mayEver(session, Action::SeePeople)) {
                return loaded;
            }
            lists::StudentFilter filter;
            filter.kind = lists::PersonListKind::Teachers;
            TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, filter));
            ids.resize(std::min(ids.size(), kMostStaff));
            TRY_ASSIGN(const auto rows, lists::StudentList::rows(tx, session, ids));
            for (const auto& row : rows) {
                loaded.staff.push_back({ row.id.value(), row.listName });
            }
            // Whom the settings name need be neither a teacher nor among the first of them.
            TRY_ASSIGN(const auto settings, school.services().settings.snapshot(tx));
            const PersonId named(settings.integer("notifications.owner"));
            const bool isListed = std::find(ids.begin(), ids.end(), named) != ids.end();
            if (named.isValid() && !isListed) {
                TRY_ASSIGN(const auto others, lists::StudentList::rows(tx, session, { named }));
                for (const auto& row : others) {
                    loaded.staff.push_back({ row.id.value(), row.listName });
                }
            }
            return loaded;
        },
        this,
        [this, typed](const Result<Loaded>& loaded) {
            if (loaded && typed == Typed::Kept && isChanged()) {
                return;
            }
            if (loaded) {
                showEvents(*loaded);
            } else {
                say(false, errorText(loaded.error()));
            }
        });
}

void NotificationsPage::showEvents(const Loaded& loaded)
{
    m_table->setRows(loaded.rows);
    m_mail.stored = !loaded.mailConfirmed;
    m_sms.stored = !loaded.smsConfirmed;
    const auto& session = desk().session();
    const bool mayChange = access::mayEver(session, Action::ChangeSettings);
    const bool mayRelease = mayChange && access::mayEver(session, Action::ApproveInAdvance);
    m_table->setLocked(mayChange ? QString() : tr("Only the owner and administrators can change this."));
    for (Option* option : { &m_mail, &m_sms }) {
        const QSignalBlocker blocker(option->box);
        option->box->setChecked(option->stored);
        // Confirmation may be asked for again by everybody who changes settings.
        option->box->setEnabled(mayRelease || (mayChange && option->stored));
        option->box->setToolTip(option->box->isEnabled()
                ? QString()
                : tr("Only who may approve messages can do without their confirmation."));
    }
    const QString chosen = m_owner->currentData().toString();
    const QSignalBlocker blocker(m_owner);
    m_owner->clear();
    m_owner->addItem(tr("nobody else"), QStringLiteral("0"));
    for (const Person& person : loaded.staff) {
        m_owner->addItem(person.name, QString::number(person.id));
    }
    if (m_owner->findData(chosen) < 0 && !chosen.isEmpty()) {
        //: %1 is a number by which the person is kept
        m_owner->addItem(tr("person %1").arg(chosen), chosen);
    }
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(chosen)));
    showSummary();
    updateButtons();
}

void NotificationsPage::showSummary()
{
    const int all = static_cast<int>(m_table->rows().size());
    const int silent = m_table->silentCount();
    const QString told = tr("%n event(s) are told to people.", nullptr, all - silent);
    //: %1 is the sentence before: how many events are told
    m_summary->setText(
        silent == 0 ? told : tr("%1 %n are silent: no channel is lit.", nullptr, silent).arg(told));
}

void NotificationsPage::showStored(const core::settings::Snapshot& stored)
{
    QString words
        = tr("System messages lie in the person's inbox, who can read them once the portal is switched on.");
    if (!stored.boolean("sms.active")) {
        words += QLatin1Char(' ')
            + tr("SMS is switched off under Communication, SMS: nothing leaves that way until it is on.");
    }
    m_channelWords->setText(words);
    if (stored.text(kStepsKey) == QLatin1String("none")) {
        m_steps->clear();
        fields().markStored();
    }
}

void NotificationsPage::openEvent(EventType type)
{
    for (const auto& row : m_table->rows()) {
        if (row.type == type) {
            auto* dialog = new NotificationDialog(desk(), row, this);
            connect(dialog, &NotificationDialog::stored, this, [this] {
                if (!isChanged()) {
                    loadEvents(Typed::Kept);
                }
            });
            dialog->open();
            return;
        }
    }
}

bool NotificationsPage::isChanged() const
{
    return SettingsSection::isChanged() || m_mail.isChanged() || m_sms.isChanged()
        || !m_table->changes().empty();
}

void NotificationsPage::save()
{
    std::vector<std::pair<EventChannel, bool>> confirmations;
    for (const Option* option : { &m_mail, &m_sms }) {
        if (option->isChanged()) {
            confirmations.emplace_back(option->channel, !option->box->isChecked());
        }
    }
    auto settings = fields().changes();
    if (const auto steps = settings.find(QLatin1String(kStepsKey));
        steps != settings.end() && steps->isEmpty()) {
        *steps = QStringLiteral("none"); // an empty value would bring the default back
    }
    desk().write(
        [cells = m_table->changes(), confirmations, settings](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            auto& services = school.services();
            TRY(application::changeSettings(tx, services, session, settings));
            for (const auto& cell : cells) {
                TRY(services.notifications.setOn(tx, session, cell.type, cell.channel, cell.isOn));
            }
            for (const auto& [channel, isNeeded] : confirmations) {
                TRY(services.notifications.setNeedsConfirmation(tx, session, channel, isNeeded));
            }
            return {};
        },
        this,
        [this](const Result<void>& done) { finishSaving(done); });
}

void NotificationsPage::finishSaving(const Result<void>& done)
{
    if (!done && done.error().code == ErrorCode::StepUpNeeded) {
        withStepUp(desk(), this, tr("Messages will leave without anybody having looked at them."), [this] {
            save();
        });
        return;
    }
    if (!done) {
        say(false, errorText(done.error()));
        return;
    }
    fields().markStored();
    m_mail.stored = m_mail.box->isChecked();
    m_sms.stored = m_sms.box->isChecked();
    loadEvents(Typed::Replaced);
    say(true, tr("Saved."));
    Q_EMIT saved();
}

} // namespace belfry::ui::settings
