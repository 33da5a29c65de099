// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GlobalSearch.h"

#include "core/base/TextFold.h"
#include "core/lists/OutboxList.h"
#include "core/lists/StudentList.h"
#include "ui/common/Desk.h"
#include "ui/common/Look.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace belfry::ui::shell {

using namespace core;
using Hits = std::vector<GlobalSearch::Hit>;

namespace {

constexpr int kPauseMs = 120;
constexpr size_t kMost = 5; ///< of each kind
constexpr qsizetype kShortest = 2;
constexpr int kTallest = 12;
/// Payers have no page of their own: a filter of the guardians' page.
constexpr const char* kPayers = "payers";
constexpr int kPageRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

Result<void> addPersons(
    database::Transaction& tx, const access::Session& session, const QString& text, Hits& hits)
{
    using lists::PersonListKind;
    const std::pair<PersonListKind, const char*> kinds[] { { PersonListKind::Students, "students" },
        { PersonListKind::Guardians, "guardians" },
        { PersonListKind::Teachers, "people" },
        { PersonListKind::Payers, kPayers } };
    for (const auto& [kind, page] : kinds) {
        lists::StudentFilter filter;
        filter.kind = kind;
        filter.search = text;
        TRY_ASSIGN(auto ids, lists::StudentList::ids(tx, session, filter));
        ids.resize(std::min(ids.size(), kMost));
        TRY_ASSIGN(const auto rows, lists::StudentList::rows(tx, session, ids));
        for (const auto& row : rows) {
            // Somebody with two roles is found once, by the first.
            const auto isThere = [&](const GlobalSearch::Hit& hit) { return hit.id == row.id.value(); };
            if (std::any_of(hits.begin(), hits.end(), isThere)) {
                continue;
            }
            const QString detail
                = row.groups.isEmpty() ? row.emails.value(0) : row.groups.join(QStringLiteral(", "));
            hits.push_back({ QLatin1String(page), row.id.value(), row.listName, detail });
        }
    }
    return {};
}

Result<void> addGroups(SchoolWorker& school,
    database::Transaction& tx,
    const access::Session& session,
    const QString& text,
    Hits& hits)
{
    TRY_ASSIGN(const auto groups, school.services().groups.list(tx, session));
    const QString wanted = searchFold(text);
    size_t count = 0;
    for (const auto& group : groups) {
        if (count < kMost && searchFold(group.name).contains(wanted)) {
            hits.push_back({ QStringLiteral("groups"), group.id.value(), group.name, {} });
            ++count;
        }
    }
    return {};
}

Result<void> addMessages(
    database::Transaction& tx, const access::Session& session, const QString& text, Hits& hits)
{
    lists::OutboxFilter filter;
    filter.search = text;
    TRY_ASSIGN(const auto rows, lists::OutboxList::page(tx, session, filter, {}, int(kMost)));
    for (const auto& row : rows) {
        hits.push_back({ QStringLiteral("outbox"), row.id.value(), row.recipientName, row.subject });
    }
    return {};
}

IconName iconOf(const QString& page)
{
    if (page == QLatin1String("groups")) {
        return IconName::Groups;
    }
    if (page == QLatin1String("outbox")) {
        return IconName::Outbox;
    }
    return page == QLatin1String("guardians") || page == QLatin1String(kPayers) ? IconName::Guardians
                                                                                : IconName::User;
}

} // namespace

GlobalSearch::GlobalSearch(Desk& desk, INavigator& navigator, QLineEdit* field)
    : QListWidget(field->window())
    , m_desk(desk)
    , m_navigator(navigator)
    , m_field(field)
{
    setNames(this, QStringLiteral("globalSearchListWidget"), tr("Found"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GlobalSearch::ask);
    connect(this, &QListWidget::itemClicked, this, &GlobalSearch::choose);
    field->installEventFilter(this);
}

void GlobalSearch::setText(const QString& text)
{
    m_text = text.trimmed();
    if (m_text.size() < kShortest) {
        m_pause.stop();
        hide();
        return;
    }
    m_pause.start();
}

void GlobalSearch::ask()
{
    m_desk.read(
        [text = m_text](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<Hits> {
            Hits hits;
            TRY(addPersons(tx, session, text, hits));
            TRY(addGroups(school, tx, session, text, hits));
            TRY(addMessages(tx, session, text, hits));
            return hits;
        },
        this,
        [this, text = m_text](const Result<Hits>& hits) {
            if (hits) {
                showHits(text, *hits);
            }
        });
}

void GlobalSearch::showHits(const QString& text, const std::vector<Hit>& hits)
{
    // Somebody typed on, or has gone elsewhere.
    if (text != m_text || !m_field->hasFocus()) {
        return;
    }
    clear();
    for (const Hit& hit : hits) {
        const QString words
            = hit.detail.isEmpty() ? hit.text : hit.text + QStringLiteral("  ·  ") + hit.detail;
        auto* item = new QListWidgetItem(icon(iconOf(hit.page)), words, this);
        item->setData(kPageRole, hit.page);
        item->setData(kIdRole, hit.id);
    }
    setVisible(count() > 0);
    if (count() == 0) {
        return;
    }
    const int rows = qMin(count(), kTallest);
    resize(m_field->width(), rows * sizeHintForRow(0) + 2 * frameWidth());
    move(m_field->mapTo(window(), QPoint(0, m_field->height() + 2)));
    raise();
}

void GlobalSearch::choose(QListWidgetItem* item)
{
    const QString page = item->data(kPageRole).toString();
    const qint64 id = item->data(kIdRole).toLongLong();
    hide();
    m_field->clear(); // what was searched is found: the next search begins anew
    if (page == QLatin1String(kPayers)) {
        m_navigator.openPage(QStringLiteral("guardians"),
            { { QStringLiteral("id"), id }, { QStringLiteral("payers"), true } });
        return;
    }
    m_navigator.openPage(page, { { QStringLiteral("id"), id } });
}

bool GlobalSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    }
    if (event->type() == QEvent::KeyPress && isVisible()) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            setCurrentRow(qMin(currentRow() + 1, count() - 1));
            return true;
        case Qt::Key_Up:
            setCurrentRow(qMax(currentRow() - 1, -1));
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (QListWidgetItem* item = currentItem()) {
                choose(item);
                return true;
            }
            hide();
            break;
        default:
            break;
        }
    }
    return QListWidget::eventFilter(watched, event);
}

} // namespace belfry::ui::shell
