// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/LeftOutTable.h"

#include "ui/common/IPage.h"
#include "ui/common/Look.h"
#include "ui/common/ReasonText.h"
#include "ui/common/widgets/Buttons.h"

#include <QHeaderView>

#include <algorithm>

namespace belfry::ui::compose {

using namespace core;
using messaging::LeftOut;

namespace {

/// More of them are a fault of the whole list (no consents at all), not of single cards.
constexpr size_t kMostShown = 200;

enum Column { Why, Mend, Columns };

PersonId whom(const LeftOut& one)
{
    return one.skipped.recipient.isValid() ? one.skipped.recipient : one.skipped.about;
}

} // namespace

LeftOutTable::LeftOutTable(INavigator& navigator, QWidget* parent)
    : QTableWidget(0, Columns, parent)
    , m_navigator(navigator)
{
    setNames(this, QStringLiteral("leftOutTableWidget"), tr("Who gets nothing, and why"));
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Mend, QHeaderView::ResizeToContents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // whatever width it gets later
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setShowGrid(false);
    setWordWrap(true);
    setFocusPolicy(Qt::NoFocus); // the buttons in it have it
}

void LeftOutTable::show(const std::vector<LeftOut>& leftOut, const QHash<qint64, QString>& names)
{
    const size_t shown = std::min(leftOut.size(), kMostShown);
    clearContents();
    setRowCount(static_cast<int>(shown) + (leftOut.size() > shown ? 1 : 0));
    for (size_t index = 0; index < shown; ++index) {
        const LeftOut& one = leftOut[index];
        const int row = static_cast<int>(index);
        //: a person, a way ("SMS"), a sentence
        const QString why = tr("%1, %2: %3")
                                .arg(names.value(whom(one).value()),
                                    channelWord(one.channel),
                                    reasonSentence(one.skipped.reason, one.skipped.detail));
        auto* item = new QTableWidgetItem(why);
        item->setToolTip(why);
        setItem(row, Why, item);
        addMend(row, one);
    }
    if (leftOut.size() > shown) {
        const int row = static_cast<int>(shown);
        setItem(row, Why, new QTableWidgetItem(tr("%n more", nullptr, int(leftOut.size() - shown))));
    }
}

void LeftOutTable::addMend(int row, const LeftOut& one)
{
    const outbox::Reason reason = one.skipped.reason;
    const bool isHole = reason == outbox::Reason::EmptyVariable;
    const Fix fix = isHole ? Fix::Person : fixFor(reason);
    QString page = QStringLiteral("students");
    QVariantMap filter;
    switch (fix) {
    case Fix::Person:
        filter.insert(QStringLiteral("id"), (isHole ? one.skipped.about : whom(one)).value());
        break;
    case Fix::Consent:
        filter.insert(QStringLiteral("id"), whom(one).value());
        filter.insert(QStringLiteral("tab"), QStringLiteral("contact"));
        break;
    case Fix::SmsSettings:
        page = QStringLiteral("settings");
        filter.insert(QStringLiteral("page"), QStringLiteral("sms"));
        break;
    case Fix::MailSettings:
        page = QStringLiteral("settings");
        filter.insert(QStringLiteral("page"), QStringLiteral("mail"));
        break;
    default:
        return;
    }
    const QString words = isHole ? tr("Open the card") : fixWords(reason);
    auto* button = linkButton(
        words.isEmpty() ? tr("Open the card") : words, QStringLiteral("mend%1Button").arg(row), this);
    setCellWidget(row, Mend, button);
    connect(button, &QPushButton::clicked, this, [this, page, filter] {
        m_navigator.openPage(page, filter);
        Q_EMIT mendWanted();
    });
}

} // namespace belfry::ui::compose
