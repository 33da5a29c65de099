// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MessageSymbol.h"

#include "ui/common/IPage.h"
#include "ui/common/Look.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace belfry::ui {

using core::messaging::AudiencePart;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::MessageSymbol)
};

void writeTo(INavigator& navigator, const std::function<void(const MessageTargets::Write&)>& whom)
{
    whom([&navigator](const MessageStart& start) {
        if (!start.audience.parts.empty()) {
            navigator.writeMessage(start);
        }
    });
}

} // namespace

MessageStart messageTo(const std::vector<core::PersonId>& persons)
{
    MessageStart start;
    for (const core::PersonId id : persons) {
        start.audience.parts.push_back({ AudiencePart::Kind::Person, id.value(), {} });
    }
    return start;
}

MessageStart messageToGroups(const std::vector<std::pair<core::GroupId, QString>>& groups)
{
    MessageStart start;
    for (const auto& [id, name] : groups) {
        start.audience.parts.push_back({ AudiencePart::Kind::Group, id.value(), name });
    }
    return start;
}

void MessageTargets::writeTo(const std::vector<core::PersonId>& persons, const Write& write) const
{
    MessageStart start = messageTo(persons);
    start.isForStaffProfile = areStaff;
    write(start);
}

MessageTargets MessageTargets::persons(std::function<std::vector<core::PersonId>()> chosen,
    std::function<std::vector<core::PersonId>()> shown,
    bool areStaff)
{
    MessageTargets targets;
    targets.areStaff = areStaff;
    targets.shownCount = [shown] { return static_cast<int>(shown().size()); };
    const auto writer = [areStaff](std::function<std::vector<core::PersonId>()> ids) {
        return [ids = std::move(ids), areStaff](const Write& write) {
            MessageStart start = messageTo(ids());
            start.isForStaffProfile = areStaff;
            write(start);
        };
    };
    targets.chosen = writer(std::move(chosen));
    targets.shown = writer(std::move(shown));
    return targets;
}

MessageButton::MessageButton(INavigator& navigator,
    MessageTargets targets,
    const QString& objectName,
    const QString& words,
    QWidget* parent)
    : QPushButton(words, parent)
    , m_navigator(navigator)
    , m_targets(std::move(targets))
{
    setNames(this, objectName, Words::tr("Write a message"));
    setToolTip(m_targets.shown ? Words::tr("Write a message (Alt or Shift: to all that are shown)")
                               : Words::tr("Write a message"));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setIcon(ui::icon(IconName::Message));
    setIconSize({ 18, 18 });
    setLook(this, words.isEmpty() ? "icon" : "secondary");
    if (words.isEmpty()) {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    connect(this, &QPushButton::clicked, this, [this] {
        const bool wantsShown = std::exchange(m_wantsShown, false) && m_targets.shown;
        writeTo(m_navigator, wantsShown ? m_targets.shown : m_targets.chosen);
    });
}

void MessageButton::mouseReleaseEvent(QMouseEvent* event)
{
    m_wantsShown = event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    QPushButton::mouseReleaseEvent(event);
}

QList<QAction*> messageActions(QObject* owner, INavigator& navigator, const MessageTargets& targets)
{
    QList<QAction*> actions;
    auto* chosen = new QAction(icon(IconName::Message), Words::tr("&Message…"), owner);
    chosen->setObjectName(QStringLiteral("messageAction"));
    QObject::connect(chosen, &QAction::triggered, owner, [&navigator, whom = targets.chosen] {
        writeTo(navigator, whom);
    });
    actions.append(chosen);
    if (targets.shown) {
        auto* shown = new QAction(icon(IconName::Message), Words::tr("Message &all shown…"), owner);
        shown->setObjectName(QStringLiteral("messageAllShownAction"));
        QObject::connect(shown, &QAction::triggered, owner, [&navigator, whom = targets.shown] {
            writeTo(navigator, whom);
        });
        actions.append(shown);
    }
    return actions;
}

void addMessageActions(QMenu* menu, INavigator& navigator, const MessageTargets& targets)
{
    const auto actions = messageActions(menu, navigator, targets);
    menu->addActions(actions);
    if (actions.size() > 1) {
        QObject::connect(menu, &QMenu::aboutToShow, actions.last(), [targets, shown = actions.last()] {
            if (targets.shownCount) {
                const int count = targets.shownCount();
                //: %1 is how many persons or groups the list shows
                shown->setText(Words::tr("Message &all shown (%1)…").arg(QLocale().toString(count)));
                shown->setEnabled(count > 0);
            }
        });
    }
}

} // namespace belfry::ui
