// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/MoneyEdit.h"

#include "core/base/Money.h"

#include <QLocale>

namespace belfry::ui {

using core::Money;

namespace {

QString language()
{
    return QLocale().name().left(2);
}

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void MoneyEdit::setCurrency(const QString& currency)
{
    const auto amount = minor();
    m_currency = currency;
    setPlaceholderText(Money(0, currency).text(language()));
    if (amount && !text().isEmpty()) {
        setMinor(*amount);
    }
}

void MoneyEdit::setMinor(qint64 minor)
{
    setText(minor == 0 ? QString() : Money(minor, m_currency).input(language()));
}

std::optional<qint64> MoneyEdit::minor() const
{
    if (text().trimmed().isEmpty()) {
        return 0;
    }
    const auto amount = Money::parse(text(), m_currency, language());
    return amount ? std::optional(amount->minor()) : std::nullopt;
}

} // namespace belfry::ui
