// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registration/ImportService.h"

#include <QHash>

namespace belfry::core::registration {

QString issueText(const QString& code, const QString& detail)
{
    static const QHash<QString, QString> sentences {
        { QStringLiteral("bad_email"),
            QStringLiteral("This is not an e-mail address that mail can be sent to.") },
        { QStringLiteral("bad_phone"), QStringLiteral("This is not a telephone number.") },
        { QStringLiteral("no_sms"),
            QStringLiteral("No SMS reaches this number; it was taken without the box.") },
        { QStringLiteral("no_name"), QStringLiteral("The row has no name.") },
        { QStringLiteral("bad_name"),
            QStringLiteral("The name holds a character that cannot be printed, or is far too long.") },
        { QStringLiteral("bad_group"),
            QStringLiteral(
                "The name of the group is too long or holds a character that cannot be printed.") },
        { QStringLiteral("bad_date"),
            QStringLiteral("There is no such birth date (wanted: dd.mm.yyyy or yyyy-mm-dd).") },
        { QStringLiteral("bad_number"),
            QStringLiteral("The number is too long or holds a character that cannot be printed.") },
        { QStringLiteral("number_other_name"),
            QStringLiteral("Somebody with another name has this number already.") },
        { QStringLiteral("ambiguous"),
            QStringLiteral(
                "Several students have this name, and nothing in the row says which of them is meant.") },
        { QStringLiteral("login_taken"),
            QStringLiteral("Somebody else has this login; the person keeps or gets another one.") },
        { QStringLiteral("login_empty"),
            QStringLiteral("There is a password but no login; it was not taken.") },
        { QStringLiteral("bad_login"),
            QStringLiteral("The login is too long or holds a character that cannot be printed.") },
        { QStringLiteral("password_short"),
            QStringLiteral("The password has fewer than 8 characters; it was not taken.") },
        { QStringLiteral("bad_password"),
            QStringLiteral(
                "The password is too long or holds a character that cannot be printed; it was not taken.") },
        { QStringLiteral("bad_yes_no"), QStringLiteral("This says neither yes nor no.") },
        { QStringLiteral("bad_language"), QStringLiteral("This language is not known (pl, de, en).") },
        { QStringLiteral("bad_note"),
            QStringLiteral("The note is too long or holds a character that cannot be printed.") },
    };
    const QString sentence = sentences.value(code, code);
    return detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, detail);
}

FaultyRows faultyRows(const ImportTable& table,
    const std::vector<RowIssue>& issues,
    const QString& reasonHeading,
    const IssueSentence& sentence)
{
    QHash<int, QStringList> reasons;
    for (const RowIssue& issue : issues) {
        const QString english = issueText(issue.code, issue.detail);
        reasons[issue.row].append(sentence ? sentence(issue)
                : issue.column.isEmpty()   ? english
                                           : QString(issue.column + QStringLiteral(": ") + english));
    }
    FaultyRows faulty;
    faulty.headings = table.headings + QStringList(reasonHeading);
    for (const ImportTable::Record& record : table.records) {
        if (const auto found = reasons.constFind(record.number); found != reasons.constEnd()) {
            QStringList cells = record.cells;
            while (cells.size() < table.headings.size()) {
                cells.append(QString());
            }
            faulty.rows.append(
                cells.mid(0, table.headings.size()) + QStringList(found->join(QLatin1Char(' '))));
        }
    }
    return faulty;
}

} // namespace belfry::core::registration
