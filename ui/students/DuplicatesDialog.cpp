// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/DuplicatesDialog.h"

#include "ui/common/CredentialWords.h"
#include "ui/common/Desk.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Look.h"
#include "ui/common/MessageBox.h"
#include "ui/common/Moments.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"
#include "ui/common/widgets/Card.h"
#include "ui/common/widgets/KeyValueList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using namespace core;

DuplicatesDialog::DuplicatesDialog(Desk& desk, Pairs pairs, Pairs toldApart, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_open(std::move(pairs))
    , m_toldApart(std::move(toldApart))
    , m_showsToldApart(m_open.empty())
    , m_heading(new QLabel(this))
    , m_different(secondaryButton(tr("&Not the same"), QStringLiteral("notTheSameButton"), this))
    , m_otherList(linkButton(QString(), QStringLiteral("otherPairsButton"), this))
    , m_skip(secondaryButton(tr("&Skip"), QStringLiteral("skipPairButton"), this))
{
    setObjectName(QStringLiteral("duplicatesDialog"));
    setWindowTitle(tr("Are these the same person?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(720, 460);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    layout->setSpacing(12);
    m_heading->setObjectName(QStringLiteral("duplicatesHeadingLabel"));
    setFontScale(m_heading, 1.15, QFont::DemiBold);
    layout->addWidget(m_heading);
    layout->addWidget(
        mutedLabel(tr("The entry that stays takes over addresses, numbers, groups, guardians, consents and "
                      "messages of the other one. Its login stays; the other login ends."),
            this));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(grid(2));
    for (size_t side = 0; side < 2; ++side) {
        auto* card = new Card(this);
        m_names[side] = new QLabel(card);
        m_names[side]->setWordWrap(true);
        m_names[side]->setTextFormat(Qt::PlainText);
        setFontScale(m_names[side], 1.1, QFont::DemiBold);
        m_facts[side] = new KeyValueList(card);
        m_keep[side] = secondaryButton(side == 0 ? tr("Keep the &left one") : tr("Keep the &right one"),
            side == 0 ? QStringLiteral("keepLeftButton") : QStringLiteral("keepRightButton"),
            card);
        card->body()->addWidget(m_names[side]);
        card->body()->addWidget(m_facts[side]);
        card->body()->addStretch(1);
        card->body()->addWidget(m_keep[side], 0, Qt::AlignLeft);
        columns->addWidget(card, 1);
        connect(m_keep[side], &QPushButton::clicked, this, [this, side] { merge(side); });
    }
    layout->addLayout(columns, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = secondaryButton(tr("Close"), QStringLiteral("duplicatesCloseButton"), this);
    buttons->addWidget(m_different);
    buttons->addSpacing(kGrid);
    buttons->addWidget(m_otherList);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(m_different, &QPushButton::clicked, this, [this] {
        if (m_showsToldApart) {
            takeBack();
        } else {
            tellApart();
        }
    });
    connect(m_otherList, &QPushButton::clicked, this, &DuplicatesDialog::changeList);
    connect(m_skip, &QPushButton::clicked, this, &DuplicatesDialog::skip);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showList();
    showPair();
}

void DuplicatesDialog::skip()
{
    m_pair = (m_pair + 1) % pairs().size();
    showPair();
}

void DuplicatesDialog::changeList()
{
    m_showsToldApart = !m_showsToldApart;
    m_pair = 0;
    showList();
    showPair();
}

void DuplicatesDialog::showList()
{
    m_different->setText(m_showsToldApart ? tr("They &may be the same") : tr("&Not the same"));
    m_otherList->setText(m_showsToldApart
            ? tr("&Back to %n open pair(s)", nullptr, static_cast<int>(m_open.size()))
            : tr("%n pair(s) &told apart", nullptr, static_cast<int>(m_toldApart.size())));
    m_otherList->setVisible(!(m_showsToldApart ? m_open : m_toldApart).empty());
    m_skip->setVisible(pairs().size() > 1);
    for (QPushButton* keep : m_keep) {
        keep->setVisible(!m_showsToldApart);
    }
}

void DuplicatesDialog::tellApart()
{
    const auto pair = m_open[m_pair];
    m_desk.write(
        [pair](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().people.markDistinct(tx, session, pair.first, pair.second);
        },
        this,
        [this, pair](const Result<void>& done) {
            if (!done) {
                MessageBox::inform(
                    this, tr("Nothing was kept."), errorText(done.error()), MessageBox::Kind::Failure);
                return;
            }
            m_toldApart.push_back(pair);
            m_open.erase(std::remove(m_open.begin(), m_open.end(), pair), m_open.end());
            next();
        });
}

void DuplicatesDialog::takeBack()
{
    const auto pair = m_toldApart[m_pair];
    m_desk.write(
        [pair](SchoolWorker& school, database::Transaction& tx, const access::Session& session) {
            return school.services().people.takeBackDistinct(tx, session, pair.first, pair.second);
        },
        this,
        [this, pair](const Result<void>& done) {
            if (!done) {
                MessageBox::inform(
                    this, tr("Nothing was kept."), errorText(done.error()), MessageBox::Kind::Failure);
                return;
            }
            m_open.push_back(pair);
            m_toldApart.erase(std::remove(m_toldApart.begin(), m_toldApart.end(), pair), m_toldApart.end());
            next();
        });
}

void DuplicatesDialog::showPair()
{
    const size_t count = pairs().size();
    if (m_showsToldApart) {
        //: which pair of how many
        m_heading->setText(tr("You said: not the same person. %1 of %2").arg(m_pair + 1).arg(count));
    } else {
        //: which pair of how many
        m_heading->setText(count == 1 ? tr("Is this the same person?")
                                      : tr("Is this the same person? %1 of %2").arg(m_pair + 1).arg(count));
    }
    const auto [left, right] = pairs()[m_pair];
    m_desk.read(
        [left = left, right = right](SchoolWorker& school,
            database::Transaction& tx,
            const access::Session& session) -> Result<std::array<Side, 2>> {
            std::array<Side, 2> sides;
            const std::array<PersonId, 2> ids { left, right };
            for (size_t side = 0; side < 2; ++side) {
                TRY_ASSIGN(sides[side].person, school.services().people.find(tx, session, ids[side]));
                TRY_ASSIGN(const auto rows, lists::StudentList::rows(tx, session, { ids[side] }));
                if (!rows.empty()) {
                    sides[side].row = rows.front();
                }
            }
            return sides;
        },
        this,
        [this](const Result<std::array<Side, 2>>& sides) {
            if (!sides) {
                m_heading->setText(errorText(sides.error()));
                return;
            }
            m_sides = *sides;
            fill(0, m_sides[0]);
            fill(1, m_sides[1]);
        });
}

void DuplicatesDialog::fill(size_t side, const Side& contents)
{
    m_names[side]->setText(contents.person.displayName());
    auto* facts = m_facts[side];
    facts->clear();
    facts->addText(
        tr("Born"), contents.person.birthDate.isValid() ? shortDate(contents.person.birthDate) : QString());
    facts->addText(tr("Number"), contents.person.number);
    facts->addText(tr("E-mail"), contents.row.emails.join(QLatin1Char('\n')));
    facts->addText(tr("Phone"), contents.row.phones.join(QLatin1Char('\n')));
    facts->addText(tr("Groups"), contents.row.groups.join(QLatin1String(", ")));
    facts->addText(tr("Login"), contents.row.login);
    facts->addText(tr("Credentials"),
        contents.row.login.isEmpty() ? QString() : credentialWords(contents.row.credentials).text);
}

void DuplicatesDialog::merge(size_t into)
{
    const PersonId kept = m_sides[into].person.id;
    const PersonId gone = m_sides[1 - into].person.id;
    if (!kept.isValid() || !gone.isValid()) {
        return;
    }
    const QString login = m_sides[into].row.login;
    if (!MessageBox::confirm(this,
            tr("Make one person of these two entries?"),
            login.isEmpty()
                ? tr("%1 stays with everything of both entries. This cannot be undone.")
                      .arg(m_sides[into].person.displayName())
                : tr("%1 stays with the login %2 and everything of both entries. This cannot be undone.")
                      .arg(m_sides[into].person.displayName(), login),
            tr("Merge"))) {
        return;
    }
    m_desk.write(
        [kept, gone](
            SchoolWorker& school, database::Transaction& tx, const access::Session& session) -> Result<void> {
            TRY_ASSIGN(const auto settings, school.services().settings.snapshot(tx));
            return school.services().people.merge(tx, session, gone, kept, settings.text("school.language"));
        },
        this,
        [this, gone](const Result<void>& done) {
            if (!done) {
                MessageBox::inform(
                    this, tr("Nothing was merged."), errorText(done.error()), MessageBox::Kind::Failure);
                return;
            }
            // This pair, and others with the entry that is gone, have become pointless.
            const auto isGone
                = [gone](const auto& pair) { return pair.first == gone || pair.second == gone; };
            m_open.erase(std::remove_if(m_open.begin(), m_open.end(), isGone), m_open.end());
            next();
        });
}

/// The decided pair has left its list: the one behind it stands at its place, or the first again.
void DuplicatesDialog::next()
{
    if (pairs().empty() && m_showsToldApart && !m_open.empty()) {
        changeList();
        return;
    }
    if (pairs().empty()) {
        accept();
        return;
    }
    m_pair = m_pair < pairs().size() ? m_pair : 0;
    showList();
    showPair();
}

QSize DuplicatesDialog::sizeHint() const
{
    return { 760, 460 };
}

} // namespace belfry::ui::students
