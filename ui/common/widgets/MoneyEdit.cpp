// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/MoneyEdit.h"

#include "core/base/Money.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"

#include <QLabel>
#include <QLocale>
#include <QRegularExpression>

namespace belfry::ui {

using core::Money;

namespace {

QString language()
{
    return QLocale().name().left(2);
}

/// The unit as it stands beside an amount in the user's language.
QString unitOf(const QString& currency)
{
    static const QRegularExpression number(QStringLiteral("[\\d.,'\\s\u00A0\u202F]"));
    return Money(0, currency).text(language()).remove(number);
}

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_unit(mutedLabel(QString(), this))
{
    setAlignment(Qt::AlignRight);
    m_unit->setWordWrap(false);
    m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void MoneyEdit::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    placeUnit();
}

void MoneyEdit::placeUnit()
{
    const QSize size = m_unit->sizeHint();
    setTextMargins(0, 0, m_unit->text().isEmpty() ? 0 : size.width() + kHalfGrid, 0);
    m_unit->setGeometry(
        width() - size.width() - kGrid, (height() - size.height()) / 2, size.width(), size.height());
}

void MoneyEdit::setCurrency(const QString& currency)
{
    const auto amount = minor();
    m_currency = currency;
    m_unit->setText(unitOf(currency));
    setPlaceholderText(Money(0, currency).input(language()));
    placeUnit();
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
