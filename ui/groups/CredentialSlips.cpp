// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/CredentialSlips.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>
#include <QPrinter>

namespace belfry::ui::groups {

using core::credentials::NamedAccount;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::groups::CredentialSlips)
};

// Measures in tenths of a millimetre; the printable part of A4 with margins of 10 mm.
constexpr qreal kWidth = 1900;
constexpr qreal kHeight = 2770;
constexpr int kColumns = 2;
constexpr int kRows = 5;
constexpr int kOnPage = kColumns * kRows;
constexpr qreal kAir = 60;
constexpr qreal kReceiptHead = 220;
constexpr qreal kReceiptRow = 85;
constexpr int kReceiptsOnPage = static_cast<int>((kHeight - kReceiptHead) / kReceiptRow);

void setFont(QPainter& painter, int height, int weight, bool fixed = false)
{
    QFont font = fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : painter.font();
    if (!fixed) {
        font.setFamily(QFont().family());
    }
    font.setPixelSize(height);
    font.setWeight(static_cast<QFont::Weight>(weight));
    painter.setFont(font);
}

/// One line; what is too long gets an ellipsis.
void line(QPainter& painter, const QRectF& place, const QString& text)
{
    painter.drawText(place,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

CredentialSlips::CredentialSlips(core::handover::HandoverService::PaperSlips slips, QString groupName)
    : m_slips(std::move(slips))
    , m_groupName(std::move(groupName))
{
}

int CredentialSlips::slipPages() const
{
    return (static_cast<int>(m_slips.accounts.size()) + kOnPage - 1) / kOnPage;
}

int CredentialSlips::pageCount() const
{
    return slipPages() + (static_cast<int>(m_slips.accounts.size()) + kReceiptsOnPage - 1) / kReceiptsOnPage;
}

void CredentialSlips::paintPage(QPainter& painter, int page, const QRectF& area) const
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / kWidth, area.width() / kWidth);
    painter.setPen(Qt::black);
    if (page >= slipPages()) {
        paintReceipts(painter, static_cast<size_t>(page - slipPages()) * kReceiptsOnPage);
    } else {
        const size_t first = static_cast<size_t>(page) * kOnPage;
        for (size_t place = 0; place < kOnPage && first + place < m_slips.accounts.size(); ++place) {
            const QRectF slip(static_cast<qreal>(place % kColumns) * kWidth / kColumns,
                static_cast<qreal>(place / kColumns) * kHeight / kRows,
                kWidth / kColumns,
                kHeight / kRows);
            paintSlip(painter, m_slips.accounts[first + place], slip);
        }
    }
    painter.restore();
}

void CredentialSlips::paintSlip(QPainter& painter, const NamedAccount& account, const QRectF& slip) const
{
    painter.setPen(QPen(Qt::gray, 2, Qt::DashLine));
    painter.drawRect(slip);
    painter.setPen(Qt::black);
    const QRectF inside = slip.adjusted(kAir, kAir * 0.7, -kAir, -kAir * 0.7);
    qreal top = inside.top();
    const auto put = [&](const QString& text, int height, int weight, qreal after, bool fixed = false) {
        setFont(painter, height, weight, fixed);
        line(painter, QRectF(inside.left(), top, inside.width(), height * 1.35), text);
        top += height * 1.35 + after;
    };
    put(m_slips.school, 28, QFont::Normal, 8);
    put(account.name, 44, QFont::Bold, 0);
    put(account.groups.join(QStringLiteral(", ")), 28, QFont::Normal, 16);
    put(m_slips.instanceUrl, 30, QFont::Normal, 16);
    put(Texts::tr("Login"), 24, QFont::Normal, 0);
    put(account.login, 40, QFont::Bold, 10, true);
    put(Texts::tr("Password"), 24, QFont::Normal, 0);
    if (account.password.isEmpty()) {
        put(Texts::tr("no longer kept: make a new one"), 30, QFont::Normal, 0);
    } else {
        put(account.password.reveal(), 40, QFont::Bold, 0, true);
    }
}

void CredentialSlips::paintReceipts(QPainter& painter, size_t first) const
{
    setFont(painter, 48, QFont::Bold);
    line(painter, QRectF(0, 0, kWidth, 70), Texts::tr("Login and password received: %1").arg(m_groupName));
    setFont(painter, 28, QFont::Normal);
    line(painter, QRectF(0, 75, kWidth, 40), m_slips.school);
    const qreal columns[] { 0, 900, 1200, kWidth };
    const QString headings[] { Texts::tr("Name"), Texts::tr("Date"), Texts::tr("Signature") };
    setFont(painter, 28, QFont::Bold);
    for (int column = 0; column < 3; ++column) {
        line(painter,
            QRectF(columns[column], kReceiptHead - 60, columns[column + 1] - columns[column], 50),
            headings[column]);
    }
    setFont(painter, 34, QFont::Normal);
    const size_t last = std::min(first + kReceiptsOnPage, m_slips.accounts.size());
    for (size_t index = first; index < last; ++index) {
        const qreal top = kReceiptHead + static_cast<qreal>(index - first) * kReceiptRow;
        line(painter, QRectF(0, top, columns[1] - 20, kReceiptRow), m_slips.accounts[index].name);
        painter.setPen(QPen(Qt::gray, 2));
        painter.drawLine(QPointF(0, top + kReceiptRow), QPointF(kWidth, top + kReceiptRow));
        painter.setPen(Qt::black);
    }
}

bool CredentialSlips::print(QPrinter& printer) const
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        return false;
    }
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) {
            return false;
        }
        paintPage(painter, page, QRectF(QPointF(0, 0), printer.pageRect(QPrinter::DevicePixel).size()));
    }
    return painter.end();
}

} // namespace belfry::ui::groups
