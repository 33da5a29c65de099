// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingFields.h"

#include "ui/common/widgets/Form.h"
#include "ui/common/widgets/MoneyEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace belfry::ui::settings {

void setUnit(QSpinBox* box, std::function<QString(int)> unit)
{
    box->setSuffix(unit(box->value()));
    QObject::connect(box, &QSpinBox::valueChanged, box, [box, unit = std::move(unit)](int number) {
        box->setSuffix(unit(number));
    });
}

SettingFields::SettingFields(QObject* parent)
    : QObject(parent)
{
}

void SettingFields::add(const char* key, QWidget* editor, Form* form, const QString& problem, int unit)
{
    m_fields.push_back({ QLatin1String(key), editor, form, problem, unit, QString() });
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        connect(line, &QLineEdit::textChanged, this, &SettingFields::edited);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, &SettingFields::edited);
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        connect(number, &QSpinBox::valueChanged, this, &SettingFields::edited);
    } else if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        connect(choice, &QComboBox::currentIndexChanged, this, &SettingFields::edited);
    } else if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        connect(box, &QCheckBox::toggled, this, &SettingFields::edited);
    }
}

QString SettingFields::value(const Field& field)
{
    if (const auto* money = qobject_cast<const MoneyEdit*>(field.editor)) {
        const auto minor = money->minor();
        return minor ? QString::number(*minor) : money->text(); // core refuses what is no number
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(field.editor)) {
        return line->text().trimmed();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field.editor)) {
        return text->toPlainText();
    }
    if (const auto* number = qobject_cast<const QSpinBox*>(field.editor)) {
        return QString::number(number->value() * field.unit);
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(field.editor)) {
        return choice->currentData().toString();
    }
    const auto* box = qobject_cast<const QCheckBox*>(field.editor);
    return box != nullptr && box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
}

void SettingFields::setValue(const Field& field, const QString& value)
{
    if (auto* money = qobject_cast<MoneyEdit*>(field.editor)) {
        money->setMinor(value.toLongLong());
    } else if (auto* line = qobject_cast<QLineEdit*>(field.editor)) {
        line->setText(value);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field.editor)) {
        text->setPlainText(value);
    } else if (auto* number = qobject_cast<QSpinBox*>(field.editor)) {
        number->setValue(qMax(number->minimum(), (value.toInt() + field.unit / 2) / field.unit));
    } else if (auto* choice = qobject_cast<QComboBox*>(field.editor)) {
        if (choice->findData(value) < 0 && !value.isEmpty()) {
            choice->addItem(value, value); // set from the console, or by a newer program: shown as it is
        }
        choice->setCurrentIndex(choice->findData(value));
    } else if (auto* box = qobject_cast<QCheckBox*>(field.editor)) {
        box->setChecked(value == QLatin1String("true"));
    }
}

void SettingFields::show(const core::settings::Snapshot& stored)
{
    for (const Field& field : m_fields) {
        setValue(field, stored.text(field.key.toLatin1().constData()));
        if (field.form != nullptr && field.form->fieldOf(field.editor) != nullptr) {
            field.form->fieldOf(field.editor)->setProblem({});
        }
    }
    markStored();
}

void SettingFields::markStored()
{
    for (Field& field : m_fields) {
        field.stored = value(field);
    }
    Q_EMIT edited();
}

QMap<QString, QString> SettingFields::changes() const
{
    QMap<QString, QString> changed;
    for (const Field& field : m_fields) {
        if (value(field) != field.stored) {
            changed.insert(field.key, value(field));
        }
    }
    return changed;
}

bool SettingFields::isChanged() const
{
    return !changes().isEmpty();
}

bool SettingFields::validate()
{
    bool fits = true;
    for (const Field& field : m_fields) {
        const auto* known = core::settings::findSettingKey(field.key);
        Q_ASSERT_X(known != nullptr, "SettingFields", qPrintable(field.key));
        const bool ok
            = known != nullptr && core::settings::SettingsService::checked(*known, value(field)).has_value();
        FormField* place = field.form != nullptr ? field.form->fieldOf(field.editor) : nullptr;
        if (place != nullptr) {
            place->setProblem(ok ? QString() : field.problem);
        }
        if (!ok && fits) {
            field.editor->setFocus(Qt::OtherFocusReason);
        }
        fits = fits && ok;
    }
    return fits;
}

} // namespace belfry::ui::settings
