// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table/CheckableTableView.h"

#include "ui/common/table/CellDelegate.h"
#include "ui/common/table/CheckableHeaderView.h"
#include "ui/common/table/Roles.h"
#include "ui/common/table/TickableTableModel.h"
#include "ui/common/widgets/StatePill.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>

#include <numeric>

namespace belfry::ui {

namespace {

constexpr int kDefaultWidth = 140;
constexpr int kNarrowest = 48;
constexpr int kRowsLookedAt = 30;
constexpr int kPillMargin = 20;
/// Column 0 holds the name: it is cut last.
constexpr int kNarrowestFirst = 120;

} // namespace

CheckableTableView::CheckableTableView(QWidget* parent)
    : QTableView(parent)
    , m_header(new CheckableHeaderView(this))
    , m_delegate(new CellDelegate(this))
{
    setObjectName(QStringLiteral("checkableTableView"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    // Fixed: asking each row for its height would load every page of a long list.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font()));
    verticalHeader()->setMinimumSectionSize(16);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setAccessibleName(tr("Columns"));
    connect(m_header, &QHeaderView::customContextMenuRequested, this, &CheckableTableView::showColumnMenu);
    connect(m_header, &QHeaderView::sectionClicked, this, &CheckableTableView::headerClicked);
    connect(m_header, &CheckableHeaderView::tickAllToggled, this, &CheckableTableView::toggleAll);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &CheckableTableView::fitColumns);
    connect(m_header, &QHeaderView::sectionMoved, this, &CheckableTableView::saveColumns);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        columnResized(column, width);
    });
}

CheckableTableView::~CheckableTableView()
{
    if (auto* rows = qobject_cast<TickableTableModel*>(model())) {
        rows->setTicks({});
    }
}

void CheckableTableView::setModel(QAbstractItemModel* newModel)
{
    if (model()) {
        model()->disconnect(this);
        model()->disconnect(&m_fit);
    }
    QTableView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &CheckableTableView::rowsReset);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &CheckableTableView::rowsReset);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &CheckableTableView::ticksMoved);
        // Rows of long lists arrive after the order: their pills may need more room.
        connect(newModel, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
    }
    lendTicks();
    fitColumns();
}

void CheckableTableView::setTickable(bool tickable)
{
    m_tickable = tickable;
    m_header->setTickable(tickable);
    if (tickable) {
        m_delegate->setTickState([this](const QModelIndex& index) {
            return m_ticked.contains(index.data(roles::kRowId).toLongLong()) ? Qt::Checked : Qt::Unchecked;
        });
    } else {
        m_delegate->setTickState({});
    }
    lendTicks();
    viewport()->update();
}

void CheckableTableView::lendTicks()
{
    if (auto* rows = qobject_cast<TickableTableModel*>(model())) {
        rows->setTicks(
            m_tickable ? [this](qint64 id) { return m_ticked.contains(id); } : std::function<bool(qint64)>());
    }
}

/// Screen readers hear the new state of the row that they stand on.
void CheckableTableView::tellTick()
{
    if (!QAccessible::isActive() || !currentIndex().isValid()) {
        return;
    }
    QAccessibleEvent event(this, QAccessible::NameChanged);
    // Both heads count as a row and a column of the table.
    event.setChild((currentIndex().row() + 1) * (model()->columnCount() + 1) + 1);
    QAccessible::updateAccessibility(&event);
}

qint64 CheckableTableView::idOf(int row) const
{
    const QVariant id = model() ? model()->index(row, 0).data(roles::kRowId) : QVariant();
    return id.isValid() ? id.toLongLong() : -1;
}

QList<qint64> CheckableTableView::tickedIds() const
{
    QList<qint64> ids;
    ids.reserve(m_ticked.size());
    const int rows = model() && !m_ticked.isEmpty() ? model()->rowCount() : 0;
    for (int row = 0; row < rows && ids.size() < m_ticked.size(); ++row) {
        if (const qint64 id = idOf(row); m_ticked.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

void CheckableTableView::setTicked(qint64 id, bool ticked)
{
    const bool there = m_ticked.contains(id);
    if (there == ticked) {
        return;
    }
    if (ticked) {
        m_ticked.insert(id);
    } else {
        m_ticked.remove(id);
    }
    ticksMoved();
    if (id == currentId()) {
        tellTick();
    }
}

void CheckableTableView::tickAll()
{
    const int rows = model() ? model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        m_ticked.insert(idOf(row));
    }
    m_ticked.remove(-1);
    ticksMoved();
}

void CheckableTableView::clearTicks()
{
    m_ticked.clear();
    ticksMoved();
}

void CheckableTableView::toggleAll()
{
    const int rows = model() ? model()->rowCount() : 0;
    if (m_ticked.size() < rows) {
        tickAll();
    } else {
        clearTicks();
    }
}

void CheckableTableView::ticksMoved()
{
    const int rows = model() ? model()->rowCount() : 0;
    const bool none = m_ticked.isEmpty();
    m_header->setTickState(none       ? Qt::Unchecked
            : m_ticked.size() >= rows ? Qt::Checked
                                      : Qt::PartiallyChecked);
    viewport()->update();
    Q_EMIT ticksChanged(int(m_ticked.size()));
}

void CheckableTableView::rowsReset()
{
    if (!m_ticked.isEmpty()) {
        const QList<qint64> present = tickedIds();
        m_ticked = QSet<qint64>(present.cbegin(), present.cend());
    }
    ticksMoved();
    fitColumns();
}

qint64 CheckableTableView::currentId() const
{
    return currentIndex().isValid() ? idOf(currentIndex().row()) : -1;
}

bool CheckableTableView::setCurrentId(qint64 id)
{
    const int rows = model() ? model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        if (idOf(row) == id) {
            setCurrentIndex(model()->index(row, 0));
            // After a reset the view learns its new height only with the next events.
            QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
            return true;
        }
    }
    return false;
}

void CheckableTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid()) {
        Q_EMIT currentIdChanged(current.isValid() ? idOf(current.row()) : -1);
    }
}

bool CheckableTableView::onTick(const QPoint& position, QModelIndex* index) const
{
    *index = indexAt(position);
    return m_tickable && index->isValid() && index->column() == 0
        && position.x() - columnViewportPosition(0) < CellDelegate::kTickWidth - 4;
}

void CheckableTableView::mousePressEvent(QMouseEvent* event)
{
    QModelIndex index;
    if (event->button() == Qt::LeftButton && onTick(event->position().toPoint(), &index)) {
        const qint64 id = idOf(index.row());
        setTicked(id, !isTicked(id));
        return;
    }
    QTableView::mousePressEvent(event);
}

void CheckableTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QModelIndex index;
    if (onTick(event->position().toPoint(), &index)) {
        mousePressEvent(event);
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid()) {
        Q_EMIT rowActivated(idOf(index.row()));
    }
}

void CheckableTableView::keyPressEvent(QKeyEvent* event)
{
    const qint64 id = currentId();
    if (m_tickable && event->matches(QKeySequence::SelectAll)) {
        toggleAll();
    } else if (m_tickable && event->key() == Qt::Key_Space && id >= 0) {
        setTicked(id, !isTicked(id));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier && id >= 0) {
        Q_EMIT rowActivated(id);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteRequested();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CheckableTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(font()));
    }
}

// ---- columns ----

void CheckableTableView::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    fitColumns();
}

void CheckableTableView::hideColumns(const QList<int>& columns)
{
    for (const int column : columns) {
        setColumnHidden(column, true);
    }
    fitColumns();
}

void CheckableTableView::setSpareColumn(int column, int below)
{
    m_spareColumn = column;
    m_spareBelow = below;
    giveSpareAway();
}

void CheckableTableView::giveSpareAway()
{
    if (m_spareColumn < 0) {
        return;
    }
    const bool isNarrow = width() < m_spareBelow;
    if (isNarrow && !m_hidesSpare && !isColumnHidden(m_spareColumn)) {
        m_hidesSpare = true;
        setColumnHidden(m_spareColumn, true);
    } else if (!isNarrow && m_hidesSpare) {
        m_hidesSpare = false;
        setColumnHidden(m_spareColumn, false);
    }
}

void CheckableTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    giveSpareAway();
    fitColumns();
}

/// No narrower than the words in its head and its pills, unless the user made it so.
int CheckableTableView::narrowest(int column) const
{
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    int words = m_header->fontMetrics().horizontalAdvance(head) + 28;
    // A state that is cut off says nothing: the pills of the rows in sight fit whole.
    const int first = qMax(0, rowAt(0));
    const int end = qMin(model()->rowCount(), first + kRowsLookedAt);
    for (int row = first; row < end; ++row) {
        const QModelIndex index = model()->index(row, column);
        if (!index.data(roles::kPill).isValid()) {
            continue;
        }
        words = qMax(words, StatePill::sizeFor(index.data().toString(), font()).width() + kPillMargin);
    }
    return qMin(m_widths.at(column), qMax(kNarrowest, words));
}

/// Gives every visible column its wanted width; what is left goes to column 0, what is missing is taken from
/// all in proportion, so that no column is ever cut off by the window's edge.
void CheckableTableView::fitColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    const int width = viewport()->width();
    if (m_fitting || columns == 0 || width < kNarrowest) {
        return;
    }
    m_fitting = true;
    while (m_widths.size() < columns) {
        m_widths.append(kDefaultWidth);
    }
    int wanted = m_widths.at(0);
    int least = qMin(kNarrowestFirst, m_widths.at(0));
    for (int column = 1; column < columns; ++column) {
        wanted += isColumnHidden(column) ? 0 : m_widths.at(column);
        least += isColumnHidden(column) ? 0 : narrowest(column);
    }
    // What the columns want above their least is given in equal parts, column 0 among them.
    const double spare = wanted - least;
    const double shrink = spare > 0 ? qBound(0.0, (width - least) / spare, 1.0) : 1.0;
    int used = 0;
    for (int column = 1; column < columns; ++column) {
        if (!isColumnHidden(column)) {
            const int floor = narrowest(column);
            const int given = floor + int((m_widths.at(column) - floor) * shrink);
            setColumnWidth(column, given);
            used += given;
        }
    }
    setColumnWidth(0, qMax(kNarrowest, width - used));
    m_fitting = false;
}

void CheckableTableView::columnResized(int column, int width)
{
    if (m_fitting || column >= m_widths.size()) {
        return;
    }
    m_widths[column] = width;
    saveColumns();
}

void CheckableTableView::setSortableColumns(const QList<int>& columns)
{
    m_sortable = columns;
}

void CheckableTableView::setSortIndicator(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    m_header->setSortIndicatorShown(column >= 0);
    m_header->setSortIndicator(column, order);
}

int CheckableTableView::sortColumn() const
{
    return m_sortColumn;
}

Qt::SortOrder CheckableTableView::sortOrder() const
{
    return m_sortOrder;
}

void CheckableTableView::headerClicked(int column)
{
    if (m_sortable && !m_sortable->contains(column)) {
        // Qt has moved the arrow already.
        setSortIndicator(m_sortColumn, m_sortOrder);
        return;
    }
    const bool again = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    saveColumns();
    Q_EMIT sortRequested(m_sortColumn, m_sortOrder);
}

void CheckableTableView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 1; column < columns; ++column) {
        auto* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_hidesSpare = m_hidesSpare && column != m_spareColumn; // what the user says counts
            setColumnHidden(column, !shown);
            fitColumns();
            saveColumns();
        });
    }
    menu.exec(m_header->viewport()->mapToGlobal(position));
}

void CheckableTableView::setColumnKey(const QString& key)
{
    m_key = key;
    restoreColumns();
}

// The columns belong to this computer and user, never to the school.
void CheckableTableView::saveColumns()
{
    if (m_key.isEmpty() || m_fitting || !model()) {
        return;
    }
    QVariantList widths;
    QVariantList hidden;
    QVariantList order;
    for (int column = 0; column < model()->columnCount(); ++column) {
        widths.append(m_widths.value(column, kDefaultWidth));
        hidden.append(isColumnHidden(column) && !(m_hidesSpare && column == m_spareColumn));
        order.append(m_header->visualIndex(column));
    }
    QSettings settings;
    settings.beginGroup(QStringLiteral("columns/") + m_key);
    settings.setValue(QStringLiteral("widths"), widths);
    settings.setValue(QStringLiteral("hidden"), hidden);
    settings.setValue(QStringLiteral("order"), order);
    settings.setValue(QStringLiteral("sortColumn"), m_sortColumn);
    settings.setValue(QStringLiteral("descending"), m_sortOrder == Qt::DescendingOrder);
}

void CheckableTableView::restoreColumns()
{
    const int columns = model() ? model()->columnCount() : 0;
    QSettings settings;
    settings.beginGroup(QStringLiteral("columns/") + m_key);
    const QVariantList widths = settings.value(QStringLiteral("widths")).toList();
    // Another number of columns comes from another version: what it remembers does not fit.
    if (columns == 0 || widths.size() != columns) {
        return;
    }
    const QVariantList hidden = settings.value(QStringLiteral("hidden")).toList();
    const QVariantList order = settings.value(QStringLiteral("order")).toList();
    const QString key = std::exchange(m_key, QString());
    m_widths.clear();
    for (int column = 0; column < columns; ++column) {
        m_widths.append(qBound(kNarrowest, widths.at(column).toInt(), 2000));
        setColumnHidden(column, column > 0 && hidden.value(column).toBool());
    }
    for (int target = 0; target < columns; ++target) {
        const auto column = order.indexOf(QVariant(target));
        if (column > 0 && target > 0) {
            m_header->moveSection(m_header->visualIndex(int(column)), target);
        }
    }
    const int sort = settings.value(QStringLiteral("sortColumn"), -1).toInt();
    if (sort >= 0 && sort < columns) {
        setSortIndicator(sort,
            settings.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_key = key;
    fitColumns();
}

} // namespace belfry::ui
