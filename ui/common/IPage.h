// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QString>
#include <QVariantMap>

class QWidget;

namespace belfry::ui {

struct MessageStart;

/// A page of the main window. The window shows it in its navigation, in the order of registration. Thread:
/// GUI.
class IPage
{
public:
    virtual ~IPage() = default;

    /// Stable name ("students"), by which other pages lead here.
    virtual QString key() const = 0;
    /// One or two words in the user's language.
    virtual QString title() const = 0;
    virtual IconName icon() const = 0;
    /// The page itself; the window takes ownership of the widget, not of the IPage (often the same object).
    virtual QWidget* widget() = 0;

    /// Shown (again): refresh what may be stale.
    virtual void activated() { }
    /// F5.
    virtual void refresh() { activated(); }
    /// Text of the search field in the window's header; false when this page has nothing to search.
    virtual bool search(const QString&) { return false; }
    /// A link of another page leads here with a filter, for instance {"tab": "toApprove"} or {"id": 17}.
    virtual void open(const QVariantMap&) { }
    /// false keeps the user on the page (unsaved changes, after asking).
    virtual bool mayLeave() { return true; }
};

/// Leads from one page to another without knowing it. Implemented by the main window.
class INavigator
{
public:
    virtual ~INavigator() = default;
    /// Shows the page and hands it the filter; an unknown key does nothing.
    virtual void openPage(const QString& key, const QVariantMap& filter = {}) = 0;
    /// Number in the navigation after the page's word; 0 hides it.
    virtual void setBadge(const QString& key, qint64 count, StateColour colour) = 0;
    /// Opens the window for a new message (ui/common/MessageSymbol.h).
    virtual void writeMessage(const MessageStart&) { }
};

} // namespace belfry::ui
