// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets/FilterButton.h"

#include "ui/common/Look.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace belfry::ui {

namespace {

constexpr int kNarrowest = 104; ///< a short name and the arrow
constexpr int kWidest = 280;

} // namespace

FilterButton::FilterButton(const QString& label, const QString& all, QWidget* parent)
    : QPushButton(parent)
    , m_label(label)
    , m_all(all)
{
    setObjectName(QStringLiteral("filterButton"));
    setLook(this, "filter");
    setAutoDefault(false);
    setMenu(new QMenu(this));
    setChoices({});
}

void FilterButton::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    m_choices.prepend({ m_all, QVariant() });
    menu()->clear();
    delete m_group;
    m_group = new QActionGroup(this);
    for (const Choice& choice : std::as_const(m_choices)) {
        auto* action = menu()->addAction(QString(choice.text).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setData(choice.value);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value] { choose(value); });
    }
    const bool there = std::any_of(
        m_choices.cbegin(), m_choices.cend(), [this](const Choice& c) { return c.value == m_value; });
    if (!there) {
        choose({});
    }
    showChoice();
}

void FilterButton::setValue(const QVariant& value)
{
    if (std::any_of(
            m_choices.cbegin(), m_choices.cend(), [&value](const Choice& c) { return c.value == value; })) {
        choose(value);
    }
}

void FilterButton::choose(const QVariant& value)
{
    if (value == m_value) {
        return;
    }
    m_value = value;
    showChoice();
    Q_EMIT valueChanged(m_value);
}

void FilterButton::showChoice()
{
    QString word = m_all;
    for (qsizetype index = 0; index < m_choices.size(); ++index) {
        if (m_choices.at(index).value == m_value) {
            word = m_choices.at(index).text;
            m_group->actions().at(index)->setChecked(true);
            break;
        }
    }
    //: %1 is the name of a filter, %2 what is chosen: "Group: all"
    const QString text = tr("%1: %2").arg(m_label, word);
    m_words = text;
    setAccessibleName(text);
    setStyleProperty(this, "chosen", m_value.isValid());
    measure();
}

void FilterButton::measure()
{
    m_isMeasuring = true;
    setText(QString(m_words).replace(QLatin1Char('&'), QLatin1String("&&")));
    ensurePolished();
    m_whole = QPushButton::sizeHint();
    m_isMeasuring = false;
    updateGeometry();
    fitText();
}

/// A long name of a group must not push the window wider, nor be cut without a sign.
void FilterButton::fitText()
{
    const int frame = m_whole.width() - fontMetrics().horizontalAdvance(m_words);
    const bool fits = width() >= m_whole.width() || !isVisible();
    const QString words = fits ? m_words : fontMetrics().elidedText(m_words, Qt::ElideRight, width() - frame);
    setText(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(words == m_words ? QString() : m_words);
}

QSize FilterButton::sizeHint() const
{
    return m_isMeasuring ? QPushButton::sizeHint() : m_whole.boundedTo({ kWidest, m_whole.height() });
}

QSize FilterButton::minimumSizeHint() const
{
    return m_isMeasuring ? QPushButton::minimumSizeHint()
                         : m_whole.boundedTo({ kNarrowest, m_whole.height() });
}

void FilterButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    fitText();
}

void FilterButton::showEvent(QShowEvent* event)
{
    QPushButton::showEvent(event);
    fitText();
}

void FilterButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (!m_isMeasuring && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        measure();
    }
}

} // namespace belfry::ui
