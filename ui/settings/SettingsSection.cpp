// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsSection.h"

#include "core/application/SettingChange.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Banner.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/SectionTitle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace belfry::ui::settings {

using namespace core;

namespace {

/// A scroll area asks for the smallest height without regard to the width; wrapped lines need it.
class TallPage final : public QWidget
{
protected:
    bool event(QEvent* event) override
    {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            const QLayout* content = layout();
            setMinimumHeight(content->hasHeightForWidth() ? content->totalHeightForWidth(width())
                                                          : content->totalMinimumSize().height());
        }
        return done;
    }
};

} // namespace

SettingsSection::SettingsSection(Desk& desk,
    const QString& objectName,
    const QString& title,
    const QString& explanation,
    Saves saves,
    QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fields(new SettingFields(this))
    , m_words(new Banner(Banner::Tone::Ok, {}, {}, this))
    , m_notAllowed(
          new Banner(Banner::Tone::Info, tr("Only the owner and administrators can change this."), {}, this))
    , m_page(new TallPage)
    , m_column(new QVBoxLayout(m_page))
    , m_foot(new QWidget(this))
    , m_state(mutedLabel({}, m_foot))
    , m_discard(secondaryButton(tr("&Discard changes"), QStringLiteral("discardButton"), m_foot))
    , m_save(primaryButton(tr("&Save"), QStringLiteral("saveButton"), m_foot))
{
    setObjectName(objectName);
    m_words->setObjectName(QStringLiteral("sectionBanner"));
    m_notAllowed->setObjectName(QStringLiteral("notAllowedBanner"));
    m_words->hide();
    m_notAllowed->hide();
    setLook(m_page, "page");
    m_column->setContentsMargins(0, 0, grid(1), 0);
    m_column->setSpacing(12);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_page);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, grid(1), 0);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    m_foot->setVisible(saves == Saves::WithButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(new SectionTitle(title, SectionTitle::Size::Section, this));
    auto* words = mutedLabel(explanation, this);
    words->setVisible(!explanation.isEmpty());
    layout->addWidget(words);
    auto* banners = new QVBoxLayout;
    banners->setContentsMargins(0, 0, grid(1), 0); // as wide as the cards below
    banners->setSpacing(layout->spacing());
    banners->addWidget(m_notAllowed);
    banners->addWidget(m_words);
    layout->addLayout(banners);
    layout->addWidget(area, 1);
    layout->addWidget(m_foot);
    connect(m_fields, &SettingFields::edited, this, &SettingsSection::updateButtons);
    connect(m_discard, &QPushButton::clicked, this, [this] { load(); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (validate()) {
            save();
        }
    });
}

Card* SettingsSection::addCard(const QString& title)
{
    auto* card = title.isEmpty() ? new Card(m_page) : new Card(title, m_page);
    m_column->addWidget(card);
    return card;
}

void SettingsSection::allowOnly(access::Action action, bool isReadable)
{
    m_allowed = access::mayEver(m_desk.session(), action);
    m_page->setEnabled(m_allowed || isReadable);
    m_notAllowed->setVisible(!m_allowed);
    updateButtons();
}

void SettingsSection::updateButtons()
{
    const bool changed = isChanged();
    m_discard->setVisible(changed);
    m_save->setEnabled(changed && m_allowed && !m_isSaving);
    m_state->setText(changed ? tr("Not saved yet.") : QString());
    if (changed) {
        clearWords();
    }
    Q_EMIT changeStateChanged();
}

void SettingsSection::say(bool good, const QString& sentence)
{
    m_words->setTone(good ? Banner::Tone::Ok : Banner::Tone::Bad);
    m_words->setText(sentence);
    m_words->show();
}

void SettingsSection::clearWords()
{
    m_words->hide();
}

void SettingsSection::load()
{
    m_desk.read(
        [](SchoolWorker& school, database::Transaction& tx, const access::Session&) {
            return school.services().settings.snapshot(tx);
        },
        this,
        [this](const Result<core::settings::Snapshot>& stored) {
            if (!stored) {
                say(false, errorText(stored.error()));
                return;
            }
            m_fields->show(*stored);
            showStored(*stored);
            updateButtons();
        });
}

void SettingsSection::save()
{
    m_isSaving = true;
    updateButtons();
    m_desk.write(
        [changes = m_fields->changes()](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<application::SettingConsequence> {
            return application::changeSettings(tx, school.services(), session, changes);
        },
        this,
        [this](const Result<application::SettingConsequence>& done) {
            m_isSaving = false;
            if (!done) {
                updateButtons();
                say(false, errorText(done.error()));
                return;
            }
            m_fields->markStored();
            const int stopped = done->cancelled + done->blocked;
            say(true,
                stopped == 0 ? tr("Saved.")
                             : tr("Saved. %n message(s) with the former sender's address were stopped: look "
                                  "under Outbox, Not sent.",
                                   nullptr,
                                   stopped));
            Q_EMIT saved();
        });
}

} // namespace belfry::ui::settings
