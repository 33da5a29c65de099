// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/ContactRows.h"

#include "core/base/EmailAddress.h"
#include "core/base/PhoneNumber.h"
#include "ui/common/Countries.h"
#include "ui/common/Look.h"
#include "ui/common/Tokens.h"
#include "ui/common/widgets/Buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace belfry::ui::students {

using core::AddressProblem;
using core::EmailAddress;
using core::PhoneNumber;
using core::PhoneProblem;
using core::people::ContactKind;
using core::people::ContactPoint;

namespace {

constexpr int kCountryLetters = 14; // "Österreich +43"; the opened list shows more

} // namespace

QString emailProblemText(const QString& address)
{
    switch (EmailAddress::problem(address)) {
    case AddressProblem::None:
    case AddressProblem::Empty:
        return {};
    case AddressProblem::ControlCharacter:
        return ContactRow::tr("There is an invisible character in this address. Type it again.");
    case AddressProblem::Several:
        return ContactRow::tr("These are several addresses. Write each on a line of its own.");
    case AddressProblem::DisplayName:
        return ContactRow::tr("Write the address alone, without a name.");
    case AddressProblem::Space:
        return ContactRow::tr("There is a blank inside the address.");
    case AddressProblem::NoAt:
        return ContactRow::tr("The @ is missing.");
    case AddressProblem::EmptyLocal:
        return ContactRow::tr("Something is missing before the @.");
    case AddressProblem::EmptyDomain:
        return ContactRow::tr("Something is missing behind the @.");
    case AddressProblem::QuotedLocal:
        return ContactRow::tr("Addresses in quotation marks cannot be used.");
    case AddressProblem::NonAsciiLocal:
        return ContactRow::tr("Before the @ only plain letters without accents can be used.");
    case AddressProblem::BadLocal:
        return ContactRow::tr("Before the @ stands a character or a dot that no address has there.");
    case AddressProblem::BadDomain:
        return ContactRow::tr("What stands behind the @ is no name of a mail server.");
    case AddressProblem::TooLong:
        return ContactRow::tr("The address is too long.");
    }
    return {};
}

QString phoneProblemText(const QString& number, const QString& region)
{
    switch (PhoneNumber::problem(number, region)) {
    case PhoneProblem::None:
    case PhoneProblem::Empty:
        return {};
    case PhoneProblem::Letters:
        return ContactRow::tr("Write digits only; a note belongs into the field beside.");
    case PhoneProblem::Extension:
        return ContactRow::tr("Leave the extension away; no SMS reaches it.");
    case PhoneProblem::Several:
        return ContactRow::tr("These are several numbers. Write each on a line of its own.");
    case PhoneProblem::BadCharacter:
        return ContactRow::tr("There is a character that no telephone number has.");
    case PhoneProblem::TooShort:
        return ContactRow::tr("The number is too short; the short numbers of services cannot be used.");
    case PhoneProblem::TooLong:
        return ContactRow::tr("The number is too long.");
    case PhoneProblem::UnknownCountry:
        return ContactRow::tr("No country has this dialling code.");
    case PhoneProblem::Impossible:
        return ContactRow::tr("No number of this country looks like this.");
    }
    return {};
}

QString phoneKindText(const QString& number, const QString& region)
{
    const auto read = PhoneNumber::parse(number, region);
    if (!read) {
        return {};
    }
    const QString shown = read->international();
    switch (read->type()) {
    case core::PhoneType::Mobile:
        return ContactRow::tr("Mobile number, %1").arg(shown);
    case core::PhoneType::FixedLine:
        return ContactRow::tr("Landline, %1: no SMS reaches it.").arg(shown);
    case core::PhoneType::TollFree:
        return ContactRow::tr("Toll-free number, %1: no SMS reaches it.").arg(shown);
    case core::PhoneType::Premium:
        return ContactRow::tr("Premium number, %1: no SMS is sent to it.").arg(shown);
    case core::PhoneType::Service:
        return ContactRow::tr("Number of a service, %1: no SMS reaches it.").arg(shown);
    case core::PhoneType::Unknown:
        return ContactRow::tr("%1: no numbers that begin like this are known. Check it once more.")
            .arg(shown);
    }
    return {};
}

ContactRow::ContactRow(ContactKind kind, const QString& country, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_value(new QLineEdit(this))
    , m_label(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kHalfGrid);
    int column = 0;
    const bool isPhone = kind == ContactKind::Phone;
    if (isPhone) {
        m_country = new QComboBox(this);
        setNames(m_country, QStringLiteral("phoneCountryComboBox"), tr("Country of the number"));
        fillCountries(m_country);
        m_country->setCurrentIndex(std::max(0, m_country->findData(country)));
        m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_country->setMinimumContentsLength(kCountryLetters);
        grid->addWidget(m_country, 0, column++);
        connect(m_country, &QComboBox::currentIndexChanged, this, &ContactRow::check);
        connect(m_country, &QComboBox::activated, this, &ContactRow::edited);
    }
    setNames(m_value,
        isPhone ? QStringLiteral("phoneLineEdit") : QStringLiteral("emailLineEdit"),
        isPhone ? tr("Telephone number") : tr("E-mail address"));
    setNames(m_label,
        isPhone ? QStringLiteral("phoneLabelLineEdit") : QStringLiteral("emailLabelLineEdit"),
        tr("Note, for instance “work”"));
    m_label->setPlaceholderText(tr("note"));
    m_label->setFixedWidth(80);
    grid->addWidget(m_value, 0, column);
    grid->setColumnStretch(column++, 1);
    grid->addWidget(m_label, 0, column++);
    auto* remove = iconButton(IconName::Cross, tr("Take away"), QStringLiteral("removeContactButton"), this);
    grid->addWidget(remove, 0, column);
    m_problem->setObjectName(QStringLiteral("contactProblemLabel"));
    m_problem->setWordWrap(true);
    setLook(m_problem, "problem");
    m_problem->hide();
    auto* under = new QHBoxLayout;
    under->addWidget(m_problem, 1);
    if (isPhone) {
        m_sms = new QCheckBox(tr("receives SMS"), this);
        setNames(m_sms, QStringLiteral("receivesSmsCheckBox"), tr("Receives SMS"));
        m_sms->setChecked(true);
        under->addStretch(0); // only while there is no sentence, which takes the whole width
        under->addWidget(m_sms, 0, Qt::AlignTop | Qt::AlignRight);
        connect(m_sms, &QCheckBox::clicked, this, [this](bool isChecked) {
            m_wantsSms = isChecked;
            Q_EMIT edited();
        });
    }
    grid->addLayout(under, 1, 0, 1, column + 1);
    connect(m_value, &QLineEdit::textChanged, this, &ContactRow::check);
    connect(m_value, &QLineEdit::textEdited, this, &ContactRow::edited);
    connect(m_label, &QLineEdit::textEdited, this, &ContactRow::edited);
    connect(remove, &QPushButton::clicked, this, &ContactRow::removeWanted);
}

QString ContactRow::region() const
{
    return m_country == nullptr ? QString() : m_country->currentData().toString();
}

void ContactRow::setPoint(const ContactPoint& point)
{
    m_point = point;
    m_label->setText(point.label);
    if (m_country != nullptr) {
        m_wantsSms = point.receivesSms;
        adoptCountry(point.country);
    }
    m_value->setText(point.raw);
    check();
}

ContactPoint ContactRow::point() const
{
    ContactPoint point = m_point;
    point.kind = m_kind;
    point.raw = m_value->text().trimmed();
    point.label = m_label->text().trimmed();
    if (m_country != nullptr) {
        point.receivesSms = m_sms->isChecked();
        point.country = region();
    }
    return point;
}

bool ContactRow::isEmpty() const
{
    return m_value->text().trimmed().isEmpty();
}

QString ContactRow::problem() const
{
    const QString text = m_value->text().trimmed();
    return m_kind == ContactKind::Email ? emailProblemText(text) : phoneProblemText(text, region());
}

void ContactRow::check()
{
    if (m_country != nullptr) {
        checkNumber();
        return;
    }
    showHint(problem(), true);
}

void ContactRow::checkNumber()
{
    const QString text = m_value->text().trimmed();
    const auto number = PhoneNumber::parse(text, region());
    // A dialling code in front of the number says more than the list beside it.
    if (number && number->region() != region() && (text.startsWith(u'+') || text.startsWith(u"00"))) {
        adoptCountry(number->region());
    }
    const bool canReceive = !number || number->canReceiveSms();
    m_sms->setEnabled(canReceive);
    m_sms->setChecked(canReceive && m_wantsSms);
    const QString sentence = problem();
    showHint(sentence.isEmpty() ? phoneKindText(text, region()) : sentence, !sentence.isEmpty());
}

void ContactRow::adoptCountry(const QString& region)
{
    if (const int index = m_country->findData(region); index >= 0) {
        const QSignalBlocker blocker(m_country);
        m_country->setCurrentIndex(index);
    }
}

void ContactRow::showHint(const QString& sentence, bool isProblem)
{
    m_problem->setText(sentence);
    setLook(m_problem, isProblem ? "problem" : "muted");
    m_problem->setVisible(!sentence.isEmpty());
    m_value->setAccessibleDescription(sentence);
    setStyleProperty(m_value, "problem", isProblem && !sentence.isEmpty());
}

ContactRows::ContactRows(ContactKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
    , m_add(linkButton(kind == ContactKind::Email ? tr("Add another address") : tr("Add another number"),
          kind == ContactKind::Email ? QStringLiteral("addEmailButton") : QStringLiteral("addPhoneButton"),
          this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kHalfGrid);
    m_layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &ContactRows::addAnother);
}

ContactRow* ContactRows::addRow()
{
    auto* row = new ContactRow(m_kind, m_country, this);
    m_layout->insertWidget(m_layout->count() - 1, row);
    setTabOrder(row, m_add);
    m_rows.push_back(row);
    connect(row, &ContactRow::edited, this, &ContactRows::edited);
    connect(row, &ContactRow::removeWanted, this, [this, row] {
        Q_EMIT edited();
        m_rows.erase(std::remove(m_rows.begin(), m_rows.end(), row), m_rows.end());
        row->hide();
        row->deleteLater();
        if (m_rows.empty()) {
            addRow();
        }
    });
    return row;
}

void ContactRows::addAnother()
{
    const bool hasFree = !m_rows.empty() && m_rows.back()->isEmpty();
    ContactRow* row = hasFree ? m_rows.back() : addRow();
    row->editor()->setFocus();
}

void ContactRows::setPoints(const std::vector<ContactPoint>& points)
{
    for (ContactRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const ContactPoint& point : points) {
        if (point.kind == m_kind) {
            addRow()->setPoint(point);
        }
    }
    if (m_rows.empty()) {
        addRow();
    }
}

std::vector<ContactPoint> ContactRows::points() const
{
    std::vector<ContactPoint> points;
    for (const ContactRow* row : m_rows) {
        if (!row->isEmpty()) {
            points.push_back(row->point());
        }
    }
    return points;
}

ContactRow* ContactRows::firstProblem() const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [](const ContactRow* row) { return !row->problem().isEmpty(); });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace belfry::ui::students
