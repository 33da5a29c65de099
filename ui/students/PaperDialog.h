// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

namespace belfry::ui::students {

/// "Handed over on paper": on which day. Thread: GUI.
class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PaperDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void handedOver(QDate date);
};

} // namespace belfry::ui::students
