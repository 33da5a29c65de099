// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

class QLabel;

namespace belfry::ui {

/// A line for an amount of money, typed as people write it ("12,50"). Thread: GUI.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// ISO 4217; stands behind the number as a hint of what is meant.
    void setCurrency(const QString& currency);
    void setMinor(qint64 minor);
    /// Empty for what is no amount; an empty line is 0.
    std::optional<qint64> minor() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeUnit();

    QLabel* m_unit; ///< "zł", behind the number
    QString m_currency = QStringLiteral("PLN");
};

} // namespace belfry::ui
