// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Session.h"
#include "core/settings/Settings.h"
#include "ui/settings/ISettingsPage.h"
#include "ui/settings/SettingFields.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace belfry::ui {
class Banner;
class Card;
class Desk;
} // namespace belfry::ui

namespace belfry::ui::settings {

/**
 * What all sections share: title and explanation, a column that scrolls, and the line with "Discard" and
 * "Save" at the bottom. Sections that only hold keys of the table of settings need nothing but their fields.
 * Thread: GUI.
 */
class SettingsSection : public QWidget, public ISettingsPage
{
    Q_OBJECT

public:
    QWidget* widget() override { return this; }
    void load() override;
    bool isChanged() const override { return m_fields->isChanged(); }
    bool validate() override { return m_fields->validate(); }
    void save() override;

Q_SIGNALS:
    /// isChanged() may have another answer now.
    void changeStateChanged();
    void saved();

protected:
    enum class Saves {
        WithButton,
        AtOnce ///< every action of the section has its own button
    };
    SettingsSection(Desk& desk,
        const QString& objectName,
        const QString& title,
        const QString& explanation,
        Saves saves,
        QWidget* parent);

    /// Who may change this section; others see it without being able to touch it, and a sentence says why.
    /// `isReadable`: its parts disable themselves, so that what can only be looked at stays within reach.
    void allowOnly(core::access::Action action, bool isReadable = false);
    bool isAllowed() const { return m_allowed; }
    QVBoxLayout* column() const { return m_column; }
    Card* addCard(const QString& title);
    SettingFields& fields() { return *m_fields; }
    Desk& desk() { return m_desk; }

    /// Stored values came (again); fields() shows them already.
    virtual void showStored(const core::settings::Snapshot&) { }
    void updateButtons();
    /// A sentence above the fields; disappears with the next load() or save().
    void say(bool good, const QString& sentence);
    void clearWords();

private:
    Desk& m_desk;
    SettingFields* m_fields;
    Banner* m_words;
    Banner* m_notAllowed;
    QWidget* m_page;
    QVBoxLayout* m_column;
    QWidget* m_foot;
    QLabel* m_state;
    QPushButton* m_discard;
    QPushButton* m_save;
    bool m_allowed = true;
    bool m_isSaving = false;
};

} // namespace belfry::ui::settings
