// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace belfry::ui {

class Banner;

/// Import, step 1: the file, by a dialog or dropped here; what was read, or why it could not be. Thread: GUI.
class ImportFilePage final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportFilePage(QWidget* parent = nullptr);

    void showReading(const QString& path);
    void showFile(const QString& path, const QString& facts);
    void showProblem(const QString& path, const QString& sentence);
    void showNothing();

Q_SIGNALS:
    void fileChosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();

    QLabel* m_name;
    QLabel* m_facts;
    Banner* m_problem;
    QPushButton* m_choose;
};

} // namespace belfry::ui
