// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "ui/common/Desk.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/SectionTitle.h"
#include "ui/settings/BackupPage.h"
#include "ui/settings/ConsentsPage.h"
#include "ui/settings/ContractTextPage.h"
#include "ui/settings/HoursPage.h"
#include "ui/settings/LookPage.h"
#include "ui/settings/MailPage.h"
#include "ui/settings/NotificationsPage.h"
#include "ui/settings/RolesPage.h"
#include "ui/settings/SchoolPage.h"
#include "ui/settings/SecurityPage.h"
#include "ui/settings/SendingPage.h"
#include "ui/settings/SmsPage.h"
#include "ui/settings/StaffPage.h"
#include "ui/settings/SupportPage.h"
#include "ui/settings/TextsPage.h"
#include "ui/settings/WalletPage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace belfry::ui::settings {

namespace {

constexpr int kListWidth = 208;
constexpr int kIconSize = 18;

} // namespace

SettingsPage::SettingsPage(Desk& desk, INavigator&, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setNames(m_list, QStringLiteral("sectionListWidget"), tr("Sections"));
    m_list->setFixedWidth(kListWidth);
    m_list->setIconSize(QSize(kIconSize, kIconSize));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionTitle(tr("Settings"), SectionTitle::Size::Page, this));
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(2));
    line->addWidget(m_list);
    line->addWidget(m_stack, 1);
    layout->addLayout(line, 1);

    addSection(new SchoolPage(desk));
    addSection(new ContractTextPage(desk));
    addSection(new RolesPage(desk));
    addHeading(tr("Communication"));
    addSection(new MailPage(desk));
    addSection(new SmsPage(desk));
    addSection(new WalletPage(desk));
    addSection(new NotificationsPage(desk));
    addSection(new TextsPage(desk));
    addSection(new SendingPage(desk));
    addSection(new HoursPage(desk));
    addSection(new SupportPage(desk));
    addSection(new ConsentsPage(desk));
    addHeading(tr("Program"));
    if (core::access::mayEver(desk.session(), core::access::Action::ManageStaff)) {
        addSection(new StaffPage(desk));
    }
    if (core::access::mayEver(desk.session(), core::access::Action::Backup)) {
        auto* backup = new BackupPage(desk);
        addSection(backup);
        connect(backup, &BackupPage::restoreRequested, this, &SettingsPage::restoreRequested);
    }
    auto* security = new SecurityPage(desk);
    addSection(security);
    connect(security, &SecurityPage::preferencesChanged, this, &SettingsPage::preferencesChanged);
    auto* look = new LookPage(desk);
    addSection(look);
    connect(look, &LookPage::preferencesChanged, this, &SettingsPage::preferencesChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    open({});
}

void SettingsPage::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont small = m_list->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    item->setFont(small);
    item->setSizeHint(QSize(0, grid(4)));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
}

void SettingsPage::addSection(SettingsSection* section)
{
    auto* item = new QListWidgetItem(ui::icon(section->icon()), section->title(), m_list);
    item->setData(Qt::UserRole, section->key());
    m_sections.append(section);
    m_stack->addWidget(section);
    connect(section, &SettingsSection::changeStateChanged, this, &SettingsPage::markChanged);
}

void SettingsPage::showSection(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    for (SettingsSection* section : std::as_const(m_sections)) {
        if (item != nullptr && section->key() == item->data(Qt::UserRole).toString()) {
            m_stack->setCurrentWidget(section);
        }
    }
}

QString SettingsPage::currentSection() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void SettingsPage::activated()
{
    for (SettingsSection* section : std::as_const(m_sections)) {
        if (!section->isChanged()) {
            section->load();
        }
    }
}

void SettingsPage::open(const QVariantMap& filter)
{
    const QString wanted = filter.value(QStringLiteral("page")).toString();
    for (int row = 0; row < m_list->count(); ++row) {
        if (!wanted.isEmpty() && m_list->item(row)->data(Qt::UserRole).toString() == wanted) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    for (int row = 0; row < m_list->count() && m_list->currentRow() < 0; ++row) {
        if (m_list->item(row)->flags() != Qt::NoItemFlags) {
            m_list->setCurrentRow(row);
        }
    }
}

QList<SettingsSection*> SettingsPage::changedSections() const
{
    QList<SettingsSection*> changed;
    std::copy_if(m_sections.begin(),
        m_sections.end(),
        std::back_inserter(changed),
        [](const SettingsSection* section) { return section->isChanged(); });
    return changed;
}

void SettingsPage::markChanged()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        for (const SettingsSection* section : std::as_const(m_sections)) {
            if (section->key() == item->data(Qt::UserRole).toString()) {
                const bool changed = section->isChanged();
                item->setIcon(ui::icon(changed ? IconName::Edit : section->icon(),
                    changed ? IconColour::Accent : IconColour::Text));
                item->setToolTip(changed ? tr("Not saved yet.") : QString());
            }
        }
    }
}

bool SettingsPage::mayLeave()
{
    const auto changed = changedSections();
    if (changed.isEmpty()) {
        return true;
    }
    MessageBox::Question question;
    //: %1 is the name of a section ("School")
    question.text = tr("Save what you changed under %1?").arg(changed.front()->title());
    question.detail = tr("Changes that are not saved are lost.");
    question.yes = tr("Save");
    question.second = tr("Discard changes");
    question.no = tr("Stay here");
    switch (MessageBox::ask(this, question)) {
    case MessageBox::Answer::No:
        return false;
    case MessageBox::Answer::Second:
        for (SettingsSection* section : changed) {
            section->load();
        }
        return true;
    case MessageBox::Answer::Yes:
        break;
    }
    for (SettingsSection* section : changed) {
        if (!section->validate()) {
            open({ { QStringLiteral("page"), section->key() } });
            return false;
        }
    }
    // A failure shows when the person comes back: the page keeps what was typed.
    for (SettingsSection* section : changed) {
        section->save();
    }
    return true;
}

} // namespace belfry::ui::settings
