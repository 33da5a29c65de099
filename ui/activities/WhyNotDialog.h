// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/WhyNot.h"
#include "ui/common/IPage.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace belfry::ui {
class Banner;
class Desk;
} // namespace belfry::ui

namespace belfry::ui::activities {

/**
 * "Why did it not arrive?" (ES-12 to ES-26): every check with a tick or a cross, its sentence and the button
 * that leads to the field; and a second view, what to tell a recipient who says "I get nothing". Thread: GUI.
 */
class WhyNotDialog final : public QDialog
{
    Q_OBJECT

public:
    WhyNotDialog(Desk& desk, INavigator& navigator, core::OutboxId message, QWidget* parent = nullptr);
    WhyNotDialog(Desk& desk, INavigator& navigator, core::PersonId person, QWidget* parent = nullptr);

private:
    struct Answer
    {
        core::application::WhyNot::Report report;
        QString school;
        QString contact;
    };
    WhyNotDialog(Desk& desk, INavigator& navigator, QWidget* parent);
    void ask(core::OutboxId message, core::PersonId person);
    void show(const Answer& answer);
    void addCheck(const core::application::Check& check, int row);

    Desk& m_desk;
    INavigator& m_navigator;
    core::application::WhyNot::Report m_report;
    QLabel* m_who;
    Banner* m_verdict;
    QTabWidget* m_tabs;
    QWidget* m_list;
    QGridLayout* m_grid;
    QPlainTextEdit* m_text;
};

} // namespace belfry::ui::activities
