// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QLayout;
class QWidget;

/// What every card does with its lines. Thread: GUI.
namespace belfry::ui {

/// Takes everything out, to be filled anew. Widgets are deleted by the event loop: one of them may have been
/// clicked just now.
void emptyLayout(QLayout* layout);
/// A thin line between two parts.
QFrame* ruleLine(QWidget* parent);

} // namespace belfry::ui
