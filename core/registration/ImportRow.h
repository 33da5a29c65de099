// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registration/ImportService.h"

#include <QSet>

#include <map>

namespace belfry::core::registration {

/// A name with addresses and numbers, as one row says it.
struct ParsedContact
{
    QString givenName;
    QString familyName;
    QString nameFold;
    std::vector<people::ContactPoint> points; ///< checked: only good ones
};

/// One row, read and checked without the database.
struct ParsedRow
{
    int number = 0;
    bool isSkipped = false; ///< no name, or one that cannot be printed
    ParsedContact student;
    std::vector<ParsedContact> guardians;
    QStringList groups;
    QDate birthDate;
    QString schoolNumber;
    QString login;
    SecretText password;
    std::map<people::ConsentPurpose, bool> consents; ///< what the row itself says
    QString language;
    QString note;
    std::vector<RowIssue> issues;
};

/// Reads rows of one table by its mapping. Immutable after it is made; thread: any.
class ImportRowReader
{
public:
    /// `groupFolds`: names of existing groups, so that "A1/2" is one group where there is one of that name.
    ImportRowReader(QStringList headings, Mapping mapping, QString country, QSet<QString> groupFolds);

    ParsedRow read(const ImportTable::Record& record) const;
    bool hasPasswords() const { return m_hasPasswords; }

private:
    struct Column
    {
        ImportField field = ImportField::Ignore;
        int guardian = 0; ///< 0: not of a guardian; else the first, second …
        enum class Part { Whole, Given, Family, FamilyFirst } part = Part::Whole;
        people::ConsentPurpose purpose = people::ConsentPurpose::Contract;
    };
    struct Cell
    {
        const Column* column;
        QString heading;
        QString text;
    };
    using Cells = std::vector<Cell>;

    static Column::Part partOf(const QString& heading);
    static people::ConsentPurpose purposeOf(const QString& heading);
    Cells cellsOf(const ImportTable::Record& record) const;
    void readNames(const Cells& cells, ParsedRow& row) const;
    void readContacts(const Cells& cells, ParsedRow& row) const;
    void readGuardians(const Cells& cells, ParsedRow& row) const;
    void readPoints(const Cell& cell,
        people::ContactKind kind,
        std::optional<bool> receivesSms,
        ParsedRow& row,
        ParsedContact& contact) const;
    void readGroups(const Cell& cell, ParsedRow& row) const;
    void readOthers(const Cells& cells, ParsedRow& row) const;

    QStringList m_headings;
    std::vector<Column> m_columns;
    QString m_country;
    QSet<QString> m_groupFolds;
    bool m_hasPasswords = false;
};

/// dd.mm.yyyy, d.m.yyyy (also with - or /), ISO, with or without a time behind; invalid when there is no such
/// day, or it lies before 1900 or after `today`.
QDate birthDateFrom(const QString& text, QDate today);
/// tak, ja, yes, x, 1 … and nie, nein, no, 0 …; nullopt: neither.
std::optional<bool> yesOrNo(const QString& text);

} // namespace belfry::core::registration
