// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/PersonDialog.h"

#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Form.h"
#include "ui/students/ConsentDialog.h"
#include "ui/students/ContactRows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;
using lists::PersonListKind;
using people::ConsentEntry;
using people::ConsentPurpose;
using people::ContactKind;
using people::PersonRole;

namespace {

constexpr int kLongestName = 500;

people::PersonRoles rolesOf(PersonListKind kind)
{
    switch (kind) {
    case PersonListKind::Students:
        return PersonRole::Student;
    case PersonListKind::Guardians:
        return PersonRole::Guardian;
    case PersonListKind::Teachers:
        return PersonRole::Teacher;
    case PersonListKind::Payers:
        return PersonRole::Payer;
    case PersonListKind::Everybody:
        break;
    }
    return {};
}

QWidget* inLine(const QList<QWidget*>& widgets, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(2));
    for (QWidget* widget : widgets) {
        line->addWidget(widget);
    }
    line->addStretch(1);
    return row;
}

} // namespace

PersonDialog::PersonDialog(Desk& desk, PersonListKind kind, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_isNew(true)
{
    m_contents.person.roles = rolesOf(kind);
    build();
    m_heading->setText(kind == PersonListKind::Students ? tr("New student")
            : kind == PersonListKind::Guardians         ? tr("New guardian")
            : kind == PersonListKind::Teachers          ? tr("New teacher")
            : kind == PersonListKind::Payers            ? tr("New payer")
                                                        : tr("New person"));
    setWindowTitle(m_heading->text());
    load({});
}

PersonDialog::PersonDialog(Desk& desk, PersonId person, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_isNew(false)
{
    build();
    setWindowTitle(tr("Edit person"));
    load(person);
}

void PersonDialog::build()
{
    setObjectName(QStringLiteral("personDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(600, 480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(3), 0, 0);
    layout->setSpacing(12);
    m_heading = new QLabel(this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(grid(3), 0, grid(3), 0);
    setFontScale(m_heading, 1.25, QFont::DemiBold);
    m_banner = new Banner(Banner::Tone::Bad, {}, {}, this);
    m_banner->setObjectName(QStringLiteral("personBanner"));
    m_banner->hide();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    setLook(page, "page");
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(grid(3), 0, grid(3), grid(2));
    m_form = new Form(page);
    column->addWidget(m_form);
    column->addStretch(1);
    scroll->setWidget(page);
    buildWho();
    buildRest();
    layout->addWidget(m_heading);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    auto* line = new QFrame(this);
    setLook(line, "rule");
    layout->addWidget(line);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(grid(3), 0, grid(3), grid(2));
    auto* cancel = secondaryButton(tr("Cancel"), QStringLiteral("personCancelButton"), this);
    m_save = primaryButton(tr("&Save"), QStringLiteral("personSaveButton"), this);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &PersonDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::save);
}

void PersonDialog::buildWho()
{
    const auto edit = [this](const char* name, const QString& spoken) {
        auto* made = new QLineEdit(this);
        setNames(made, QLatin1String(name), spoken);
        made->setMaxLength(kLongestName);
        connect(made, &QLineEdit::textEdited, this, [this] { m_isChanged = true; });
        return made;
    };
    const auto tick = [this](const QString& text, const char* name) {
        auto* made = new QCheckBox(text, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QCheckBox::clicked, this, [this] {
            m_isChanged = true;
            updateForm();
        });
        return made;
    };
    m_given = edit("givenNameLineEdit", tr("Given name"));
    m_family = edit("familyNameLineEdit", tr("Family name"));
    m_company = edit("organisationLineEdit", tr("Name of the organisation"));
    m_organisation = tick(tr("This is a company or another &organisation"), "organisationCheckBox");
    m_born = edit("birthDateLineEdit", tr("Date of birth"));
    m_born->setPlaceholderText(shortDate(QDate(2014, 4, 3)));
    m_number = edit("numberLineEdit", tr("Number"));
    m_language = new QComboBox(this);
    setNames(m_language, QStringLiteral("languageComboBox"), tr("Language of messages"));
    m_language->addItem(tr("as the school"), QString());
    for (const char* code : { "pl", "de", "en", "uk" }) {
        const QString name = QLocale(QLatin1String(code)).nativeLanguageName();
        m_language->addItem(name.isEmpty() ? QLatin1String(code) : name, QLatin1String(code));
    }
    m_student = tick(tr("student"), "studentCheckBox");
    m_guardian = tick(tr("guardian"), "guardianCheckBox");
    m_teacher = tick(tr("teacher"), "teacherCheckBox");
    m_payer = tick(tr("payer"), "payerCheckBox");
    m_form->addField(tr("&Given name"), m_given);
    m_form->addField(tr("&Family name"), m_family);
    m_form->addField(tr("&Name"), m_company);
    m_form->addField(tr("&Born"), m_born);
    m_form->addField(tr("N&umber"), m_number, tr("The school's own number, when it has one."));
    m_form->addField(tr("&Language"), m_language);
    m_form->addField(tr("Is a"), inLine({ m_student, m_guardian, m_teacher, m_payer }, this));
    m_form->addRow(m_organisation);
    connect(m_born, &QLineEdit::editingFinished, this, [this] {
        bool isValid = true;
        birthDate(&isValid);
        m_form->fieldOf(m_born)->setProblem(
            isValid ? QString() : tr("This is not a date. Write it as %1.").arg(m_born->placeholderText()));
    });
}

void PersonDialog::buildRest()
{
    m_emails = new ContactRows(ContactKind::Email, this);
    m_phones = new ContactRows(ContactKind::Phone, this);
    m_form->addField(tr("E-mail"), m_emails);
    m_form->addField(tr("Telephone"), m_phones);
    m_sms = new QCheckBox(tr("&Send SMS to this person"), this);
    m_sms->setObjectName(QStringLiteral("smsWantedCheckBox"));
    m_sms->setChecked(true);
    m_form->addField(tr("SMS"), m_sms, tr("Switched off, no SMS leaves to any of the numbers."));
    m_groups = new QListWidget(this);
    setNames(m_groups, QStringLiteral("groupsListWidget"), tr("Groups"));
    m_groups->setFixedHeight(104);
    m_form->addField(tr("G&roups"), m_groups);
    m_contract = new QCheckBox(tr("&contract: credentials and what the course needs"), this);
    m_contract->setObjectName(QStringLiteral("contractCheckBox"));
    m_messages = new QCheckBox(tr("&messages: news and reminders"), this);
    m_messages->setObjectName(QStringLiteral("messagesCheckBox"));
    m_source = new QComboBox(this);
    setNames(m_source, QStringLiteral("consentSourceComboBox"), tr("How the consent was given"));
    fillConsentSources(m_source);
    m_givenOn = new QDateEdit(QDate::currentDate(), this);
    setNames(m_givenOn, QStringLiteral("consentDateEdit"), tr("When the consent was given"));
    m_givenOn->setDisplayFormat(shortDateFormat());
    m_givenOn->setCalendarPopup(true);
    m_givenOn->setMaximumDate(QDate::currentDate());
    auto* consents = new QWidget(this);
    auto* column = new QVBoxLayout(consents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(m_contract);
    column->addWidget(m_messages);
    column->addWidget(inLine({ m_source, m_givenOn }, consents));
    m_form->addField(
        tr("Agrees to"), consents, tr("Without consent to the contract nothing is sent to this person."));
    m_login = new QCheckBox(tr("Give a &login and a password"), this);
    m_login->setObjectName(QStringLiteral("giveLoginCheckBox"));
    m_form->addField(tr("Access"), m_login);
    m_note = new QPlainTextEdit(this);
    setNames(m_note, QStringLiteral("noteTextEdit"), tr("Note"));
    m_note->setFixedHeight(64);
    m_note->setTabChangesFocus(true);
    m_form->addField(tr("No&te"), m_note);
    const auto changed = [this] { m_isChanged = m_isChanged || m_isLoaded; };
    connect(m_emails, &ContactRows::edited, this, changed);
    connect(m_phones, &ContactRows::edited, this, changed);
    connect(m_groups, &QListWidget::itemChanged, this, changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, changed);
    for (QCheckBox* box : { m_contract, m_messages, m_login, m_sms }) {
        connect(box, &QCheckBox::clicked, this, changed);
    }
    connect(m_language, &QComboBox::activated, this, changed);
}

void PersonDialog::load(PersonId person)
{
    m_desk.read(
        [person](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<Contents> {
            auto& services = school.services();
            Contents contents;
            TRY_ASSIGN(const auto settings, services.settings.snapshot(tx));
            contents.country = settings.text("school.country");
            contents.language = settings.text("school.language");
            TRY_ASSIGN(contents.allGroups, services.groups.list(tx, session));
            if (person.isValid()) {
                TRY_ASSIGN(contents.person, services.people.find(tx, session, person));
                TRY_ASSIGN(contents.points, services.people.contactPoints(tx, session, person));
                TRY_ASSIGN(contents.groups, services.groups.groupsOf(tx, session, person));
                TRY_ASSIGN(contents.consent, services.consents.current(tx, session, person));
                TRY_ASSIGN(const auto account, services.credentials.find(tx, person));
                contents.hasAccount = account.has_value();
            }
            return contents;
        },
        this,
        [this](const Result<Contents>& contents) {
            if (!contents) {
                m_banner->setText(errorText(contents.error()));
                m_banner->show();
                return;
            }
            fill(*contents);
        });
}

void PersonDialog::fill(const Contents& contents)
{
    const auto roles = m_isNew ? m_contents.person.roles : contents.person.roles;
    m_contents = contents;
    m_contents.person.roles = roles;
    const auto& person = m_contents.person;
    if (m_isNew) {
        m_student->setChecked(roles.testFlag(PersonRole::Student));
    } else {
        m_heading->setText(person.displayName());
        m_given->setText(person.givenName);
        m_family->setText(person.familyName);
        m_company->setText(person.organisationName);
        m_organisation->setChecked(person.kind == people::PersonKind::Organisation);
        m_born->setText(person.birthDate.isValid() ? shortDate(person.birthDate) : QString());
        m_number->setText(person.number);
        m_language->setCurrentIndex(std::max(0, m_language->findData(person.language)));
        m_note->setPlainText(person.note);
    }
    m_student->setChecked(roles.testFlag(PersonRole::Student));
    m_guardian->setChecked(roles.testFlag(PersonRole::Guardian));
    m_teacher->setChecked(roles.testFlag(PersonRole::Teacher));
    m_payer->setChecked(roles.testFlag(PersonRole::Payer));
    m_emails->setPoints(m_contents.points);
    m_phones->setCountry(m_contents.country);
    m_phones->setPoints(m_contents.points);
    m_sms->setChecked(person.smsWanted);
    for (const auto& group : m_contents.allGroups) {
        auto* item = new QListWidgetItem(group.name, m_groups);
        item->setData(Qt::UserRole, group.id.value());
        const bool isIn = std::any_of(m_contents.groups.begin(),
            m_contents.groups.end(),
            [&](const auto& one) { return one.id == group.id; });
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    m_contract->setChecked(m_contents.consent.contract);
    m_messages->setChecked(m_contents.consent.messages);
    m_login->setChecked(m_contents.hasAccount);
    m_isLoaded = true;
    m_save->setEnabled(true);
    updateForm();
    (m_organisation->isChecked() ? m_company : m_given)->setFocus();
    if (m_wantsNumber) {
        addNumber();
    }
}

void PersonDialog::addNumber()
{
    m_wantsNumber = true;
    if (m_isLoaded) {
        m_phones->addAnother();
        auto* area = findChild<QScrollArea*>();
        area->ensureWidgetVisible(m_phones);
    }
}

void PersonDialog::updateForm()
{
    const bool isOrganisation = m_organisation->isChecked();
    const bool isStudent = m_student->isChecked();
    m_form->setFieldShown(m_given, !isOrganisation);
    m_form->setFieldShown(m_family, !isOrganisation);
    m_form->setFieldShown(m_born, !isOrganisation);
    m_form->setFieldShown(m_company, isOrganisation);
    m_organisation->setVisible(!isStudent);
    m_form->setFieldShown(m_groups, isStudent && m_groups->count() > 0);
    // Students always get one (LL1-01); an account is never taken away here.
    m_login->setEnabled(!m_contents.hasAccount && !isStudent);
    if (isStudent) {
        m_login->setChecked(true);
    }
}

QDate PersonDialog::birthDate(bool* isValid) const
{
    const QString text = m_born->text().trimmed();
    *isValid = true;
    if (text.isEmpty()) {
        return {};
    }
    for (const QString& format : { shortDateFormat(),
             QStringLiteral("d.M.yyyy"),
             QStringLiteral("yyyy-M-d"),
             QStringLiteral("d/M/yyyy") }) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid() && date <= QDate::currentDate() && date.year() > 1900) {
            return date;
        }
    }
    *isValid = false;
    return {};
}

bool PersonDialog::check()
{
    m_form->clearProblems();
    m_banner->hide();
    if (m_organisation->isChecked()) {
        if (m_company->text().trimmed().isEmpty()) {
            m_form->fieldOf(m_company)->setProblem(tr("Write the name of the organisation."));
        }
    } else if (m_family->text().trimmed().isEmpty() && m_given->text().trimmed().isEmpty()) {
        m_form->fieldOf(m_family)->setProblem(tr("Write at least one name."));
    }
    bool isDate = true;
    birthDate(&isDate);
    if (!isDate) {
        m_form->fieldOf(m_born)->setProblem(
            tr("This is not a date. Write it as %1.").arg(m_born->placeholderText()));
    }
    if (m_form->focusFirstProblem()) {
        return false;
    }
    for (ContactRows* rows : { m_emails, m_phones }) {
        if (ContactRow* row = rows->firstProblem()) {
            row->editor()->setFocus();
            return false;
        }
    }
    return true;
}

people::Person PersonDialog::person() const
{
    people::Person person = m_contents.person;
    const bool isOrganisation = m_organisation->isChecked() && !m_student->isChecked();
    person.kind = isOrganisation ? people::PersonKind::Organisation : people::PersonKind::Natural;
    person.givenName = isOrganisation ? QString() : m_given->text().trimmed();
    person.familyName = isOrganisation ? QString() : m_family->text().trimmed();
    person.organisationName = isOrganisation ? m_company->text().trimmed() : QString();
    bool isValid = true;
    person.birthDate = isOrganisation ? QDate() : birthDate(&isValid);
    person.number = m_number->text().trimmed();
    person.language = m_language->currentData().toString();
    person.note = m_note->toPlainText().trimmed();
    person.roles.setFlag(PersonRole::Student, m_student->isChecked());
    person.roles.setFlag(PersonRole::Guardian, m_guardian->isChecked());
    person.roles.setFlag(PersonRole::Teacher, m_teacher->isChecked());
    person.roles.setFlag(PersonRole::Payer, m_payer->isChecked());
    return person;
}

std::vector<people::ContactPoint> PersonDialog::points() const
{
    auto points = m_emails->points();
    const auto phones = m_phones->points();
    points.insert(points.end(), phones.begin(), phones.end());
    int position = 0;
    for (auto& point : points) {
        point.person = m_contents.person.id;
        point.position = position++;
    }
    return points;
}

std::vector<GroupId> PersonDialog::groups() const
{
    std::vector<GroupId> ids;
    for (int row = 0; row < m_groups->count(); ++row) {
        if (m_groups->item(row)->checkState() == Qt::Checked && m_student->isChecked()) {
            ids.emplace_back(m_groups->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    return ids;
}

std::vector<ConsentEntry> PersonDialog::consentChanges() const
{
    std::vector<ConsentEntry> entries;
    const auto add = [&](ConsentPurpose purpose, bool before, bool now) {
        if (before != now) {
            ConsentEntry entry;
            entry.person = m_contents.person.id;
            entry.purpose = purpose;
            entry.granted = now;
            entry.source = m_source->currentData().toString();
            entry.givenOn = m_givenOn->date();
            entries.push_back(entry);
        }
    };
    add(ConsentPurpose::Contract, m_contents.consent.contract, m_contract->isChecked());
    add(ConsentPurpose::Messages, m_contents.consent.messages, m_messages->isChecked());
    return entries;
}

void PersonDialog::save()
{
    if (!m_isLoaded || !check()) {
        return;
    }
    m_save->setEnabled(false);
    if (m_isNew) {
        saveNew();
    } else {
        saveChanges();
    }
}

void PersonDialog::saveNew()
{
    registration::NewPerson made;
    made.person = person();
    made.contactPoints = points();
    made.consents = consentChanges();
    made.groups = groups();
    made.withAccount = m_login->isChecked();
    m_desk.write(
        [made, sms = m_sms->isChecked()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<PersonId> {
            TRY_ASSIGN(const PersonId id, school.services().registration.add(tx, session, made));
            if (!sms) {
                TRY(school.services().people.setSmsWanted(tx, session, { id }, false));
            }
            return id;
        },
        this,
        [this](const Result<PersonId>& added) { concluded(added); });
}

void PersonDialog::saveChanges()
{
    std::vector<GroupId> before;
    for (const auto& group : m_contents.groups) {
        before.push_back(group.id);
    }
    const bool makesAccount = m_login->isChecked() && !m_contents.hasAccount;
    m_desk.write(
        [person = person(),
            points = points(),
            before,
            now = groups(),
            consents = consentChanges(),
            country = m_contents.country,
            language = m_contents.language,
            sms = m_sms->isChecked(),
            smsBefore = m_contents.person.smsWanted,
            makesAccount](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<PersonId> {
            auto& services = school.services();
            TRY(services.people.update(tx, session, person, language));
            TRY(services.people.setContactPoints(tx, session, person.id, points, country));
            if (sms != smsBefore) {
                TRY(services.people.setSmsWanted(tx, session, { person.id }, sms));
            }
            for (const GroupId group : now) {
                if (std::find(before.begin(), before.end(), group) == before.end()) {
                    TRY(services.groups.enrol(tx, session, group, { person.id }));
                }
            }
            for (const GroupId group : before) {
                if (std::find(now.begin(), now.end(), group) == now.end()) {
                    TRY(services.groups.leave(tx, session, group, { person.id }));
                }
            }
            for (const ConsentEntry& entry : consents) {
                TRY(services.consents.record(tx, session, entry));
            }
            if (makesAccount) {
                TRY(services.credentials.create(tx,
                    session,
                    { { person.id,
                        person.givenName,
                        person.familyName.isEmpty() ? person.organisationName : person.familyName,
                        {},
                        {} } }));
            }
            return person.id;
        },
        this,
        [this](const Result<PersonId>& changed) { concluded(changed); });
}

void PersonDialog::concluded(const Result<PersonId>& person)
{
    if (!person) {
        m_save->setEnabled(true);
        if (person.error().code == ErrorCode::Conflict) {
            m_form->fieldOf(m_number)->setProblem(tr("Another person has this number already."));
            m_form->focusFirstProblem();
            return;
        }
        m_banner->setText(errorText(person.error()));
        m_banner->show();
        return;
    }
    m_isChanged = false;
    Q_EMIT saved(*person);
    accept();
}

void PersonDialog::reject()
{
    if (m_isChanged
        && !MessageBox::confirm(this,
            tr("Close without saving?"),
            tr("What you have typed here is lost."),
            tr("Close without saving"))) {
        return;
    }
    QDialog::reject();
}

QSize PersonDialog::sizeHint() const
{
    return { 640, 620 };
}

} // namespace belfry::ui::students
