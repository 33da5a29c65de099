// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace belfry::ui {

/// When a message leaves: as soon as possible, or not before a moment in the school's civil time; beside it
/// what the sending hours make of it (wish 1). Thread: GUI.
class SendTimeField final : public QWidget
{
    Q_OBJECT

public:
    explicit SendTimeField(QWidget* parent = nullptr);

    /// UTC ms; none: as soon as possible.
    std::optional<qint64> moment() const;
    void setMoment(std::optional<qint64> utcMs);
    void setZone(const QTimeZone& zone);
    /// "will leave Mon 08:00".
    void setRemark(const QString& remark);

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_when;
    QDateTimeEdit* m_moment;
    QLabel* m_remark;
    QTimeZone m_zone;
};

} // namespace belfry::ui
