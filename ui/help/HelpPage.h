// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"
#include "ui/common/IPage.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace belfry::ui {
class Card;
class Desk;
} // namespace belfry::ui

namespace belfry::ui::help {

/**
 * The texts that a user must be able to read in the program, each to be copied as a message (LL1-28, LL1-29,
 * LL2-20, ES-19, ES-26, ES-30), and whom to ask (ES-37, DT-29). Thread: GUI.
 */
class HelpPage final : public QWidget, public IPage
{
    Q_OBJECT

public:
    HelpPage(Desk& desk, INavigator& navigator, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("help"); }
    QString title() const override { return tr("Help"); }
    IconName icon() const override { return IconName::Question; }
    QWidget* widget() override { return this; }
    void activated() override { reload(); }

private:
    void addText(const QString& name, const QString& title, const QString& text);
    void addSpam();
    void addContact();
    void reload();
    void show(const core::settings::Snapshot& settings);
    void showSpam();

    Desk& m_desk;
    INavigator& m_navigator;
    QVBoxLayout* m_column;
    QComboBox* m_language;
    QPlainTextEdit* m_spam;
    QLabel* m_contact;
    QString m_school;
    QString m_sender;
};

} // namespace belfry::ui::help
