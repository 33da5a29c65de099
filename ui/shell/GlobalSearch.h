// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IPage.h"

#include <QListWidget>
#include <QTimer>

class QLineEdit;

namespace belfry::ui {
class Desk;
}

namespace belfry::ui::shell {

/**
 * What is found beyond the page that is shown: persons, groups and messages, in a list under the search field
 * in the window's head. Down and Enter choose, Escape closes. Thread: GUI.
 */
class GlobalSearch final : public QListWidget
{
    Q_OBJECT

public:
    GlobalSearch(Desk& desk, INavigator& navigator, QLineEdit* field);

    /// Asks for hits a moment after the last keystroke.
    void setText(const QString& text);

    struct Hit
    {
        QString page;
        qint64 id = 0;
        QString text;
        QString detail;
    };

private:
    void ask();
    void showHits(const QString& text, const std::vector<Hit>& hits);
    void choose(QListWidgetItem* item);

    Desk& m_desk;
    INavigator& m_navigator;
    QLineEdit* m_field;
    QTimer m_pause;
    QString m_text;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace belfry::ui::shell
