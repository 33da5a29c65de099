// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <vector>

class QSpinBox;
class QWidget;

namespace belfry::ui {
class Form;
}

namespace belfry::ui::settings {

/// The unit behind the number, in the plural that the number asks for: "1 day", "7 days".
void setUnit(QSpinBox* box, std::function<QString(int number)> unit);

/**
 * Joins editors with the keys of the table of settings: shows stored values, knows what was changed, checks
 * with the rules of core. Editors: QLineEdit, MoneyEdit (in minor units), QPlainTextEdit, QSpinBox, QComboBox
 * (its data), QCheckBox. Thread: GUI.
 */
class SettingFields final : public QObject
{
    Q_OBJECT

public:
    explicit SettingFields(QObject* parent = nullptr);

    /// `problem` is the sentence under the field when core refuses the value. `unit`: a QSpinBox counts in
    /// multiples of it (60: minutes of a key in seconds).
    void add(const char* key, QWidget* editor, Form* form, const QString& problem = {}, int unit = 1);
    void show(const core::settings::Snapshot& stored);
    bool isChanged() const;
    /// Values that differ from what show() showed.
    QMap<QString, QString> changes() const;
    /// What is shown now counts as stored.
    void markStored();
    bool validate();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString key;
        QWidget* editor;
        Form* form;
        QString problem;
        int unit;
        QString stored;
    };
    static QString value(const Field& field);
    static void setValue(const Field& field, const QString& value);

    std::vector<Field> m_fields;
};

} // namespace belfry::ui::settings
