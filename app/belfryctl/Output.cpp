// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Output.h"

#include "core/base/Clock.h"
#include "core/formats/TableFault.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace belfry::ctl {

using core::Error;
using core::ErrorCode;

namespace {

void writeLine(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

QString cellText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("-");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto& item : value.toArray()) {
            parts.append(cellText(item));
        }
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            if (!item.value().isNull()) {
                parts.append(cellText(item.value()));
            }
        }
        return parts.join(QLatin1Char(' '));
    }
    }
    return {};
}

/// Control characters of names and server replies must not reach the terminal.
QString printable(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control) {
            character = QLatin1Char(' ');
        }
    }
    return text;
}

QStringList columnsOf(const QJsonArray& rows)
{
    QStringList columns;
    for (const auto& row : rows) {
        const QJsonObject object = row.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            if (!columns.contains(item.key())) {
                columns.append(item.key());
            }
        }
    }
    // What a person looks for first; the rest follows by its name.
    static const QStringList kFirst { QStringLiteral("id"),
        QStringLiteral("name"),
        QStringLiteral("given_name"),
        QStringLiteral("family_name"),
        QStringLiteral("login"),
        QStringLiteral("state"),
        QStringLiteral("recipient"),
        QStringLiteral("address"),
        QStringLiteral("subject"),
        QStringLiteral("reason_text"),
        QStringLiteral("row"),
        QStringLiteral("column"),
        QStringLiteral("value"),
        QStringLiteral("key") };
    QStringList ordered;
    for (const QString& column : kFirst) {
        if (columns.removeOne(column)) {
            ordered.append(column);
        }
    }
    ordered += columns;
    // A column in which nothing stands tells nothing.
    ordered.removeIf([&](const QString& column) {
        return std::all_of(rows.begin(), rows.end(), [&](const auto& row) {
            const QJsonValue value = row.toObject().value(column);
            return value.isNull() || value.isUndefined();
        });
    });
    return ordered;
}

constexpr qsizetype kWidestCell = 48;

/// A state or a reason that is cut off is none; long names and subjects may be.
QString shortened(const QString& cell, const QString& column, bool isLast)
{
    const bool isWhole = isLast || column == QLatin1String("credentials") || column == QLatin1String("reason")
        || column == QLatin1String("reason_text");
    return isWhole || cell.size() <= kWidestCell ? cell : cell.left(kWidestCell - 1) + QChar(0x2026);
}

void printTable(const QJsonArray& rows)
{
    if (rows.isEmpty()) {
        writeLine(stdout, QStringLiteral("(none)"));
        return;
    }
    if (!rows.first().isObject()) {
        for (const auto& row : rows) {
            writeLine(stdout, printable(cellText(row)));
        }
        return;
    }
    const QStringList columns = columnsOf(rows);
    QList<QStringList> lines { columns };
    for (const auto& row : rows) {
        QStringList line;
        for (const QString& column : columns) {
            const QString cell = printable(cellText(row.toObject().value(column)));
            line.append(shortened(cell, column, column == columns.last()));
        }
        lines.append(line);
    }
    for (const QStringList& line : lines) {
        QString text;
        for (qsizetype column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList& other : lines) {
                width = std::max(width, other.at(column).size());
            }
            text += line.at(column).leftJustified(width + 2);
        }
        writeLine(stdout, text.trimmed());
    }
}

void printObject(const QJsonObject& object, const QString& indent)
{
    for (auto item = object.begin(); item != object.end(); ++item) {
        if (item.value().isArray() && !item.value().toArray().isEmpty()
            && item.value().toArray().first().isObject()) {
            writeLine(stdout, QStringLiteral("%1%2:").arg(indent, item.key()));
            printTable(item.value().toArray());
        } else {
            writeLine(stdout,
                QStringLiteral("%1%2: %3").arg(indent, item.key(), printable(cellText(item.value()))));
        }
    }
}

/// What the code says in general; `detail` adds the particular.
QString general(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InputInvalid:
        return QStringLiteral("This value is not acceptable");
    case ErrorCode::InputMissing:
        return QStringLiteral("Something required is missing");
    case ErrorCode::InputTooLarge:
        return QStringLiteral("This is too large");
    case ErrorCode::InputUnreadable:
        return QStringLiteral("The file cannot be read as what it says it is");
    case ErrorCode::InputEncoding:
        return QStringLiteral("The text's encoding is not known");
    case ErrorCode::NotFound:
        return QStringLiteral("There is no such thing");
    case ErrorCode::Conflict:
        return QStringLiteral("It exists already or was changed meanwhile");
    case ErrorCode::IllegalTransition:
        return QStringLiteral("The message's state does not allow this");
    case ErrorCode::TooEarly:
        return QStringLiteral("It is too early to decide: a worker may still hold the line");
    case ErrorCode::NoCredit:
        return QStringLiteral("There is not enough credit in the wallet; top it up and approve again");
    case ErrorCode::Usage:
        return QStringLiteral("The command is not written rightly");
    case ErrorCode::NotSignedIn:
        return QStringLiteral("Sign in with BELFRY_LOGIN and BELFRY_PASSWORD");
    case ErrorCode::WrongCredentials:
        return QStringLiteral("Login or password is wrong");
    case ErrorCode::TooManyTries:
        return QStringLiteral("Too many wrong passwords; wait this many seconds");
    case ErrorCode::NotPermitted:
        return QStringLiteral("This is not permitted to you");
    case ErrorCode::StepUpNeeded:
        return QStringLiteral("The password must be typed again for this");
    case ErrorCode::DbUnreachable:
        return QStringLiteral("The database cannot be reached");
    case ErrorCode::DbBusy:
        return QStringLiteral("The database is busy; nothing was changed, try again");
    case ErrorCode::DbConstraint:
        return QStringLiteral("The database refuses this; nothing was changed");
    case ErrorCode::DbCorrupt:
        return QStringLiteral("The database file is damaged; restore a backup");
    case ErrorCode::DbReadOnly:
        return QStringLiteral("The database cannot be written; nothing was changed");
    case ErrorCode::DbFull:
        return QStringLiteral("The disk is full; what was stored before is kept, make room and try again");
    case ErrorCode::DbTooNew:
        return QStringLiteral("A newer Belfry made this database; use that version");
    case ErrorCode::DbForeign:
        return QStringLiteral("This is not a Belfry database; nothing was changed");
    case ErrorCode::DbOnNetworkDrive:
        return QStringLiteral(
            "An SQLite file must lie on this computer itself; for several computers use PostgreSQL");
    case ErrorCode::DbNotInitialised:
        return QStringLiteral("The database is empty; run \"belfryctl init\" first");
    case ErrorCode::DbFailed:
        return QStringLiteral("The database reports an error; what was stored before is kept");
    case ErrorCode::SecretNoKeychain:
        return QStringLiteral("No keychain answers on this computer; name a key file in BELFRY_KEY_FILE");
    case ErrorCode::SecretMissing:
        return QStringLiteral(
            "The key is not known on this computer; run \"belfryctl key recover\" with the recovery code");
    case ErrorCode::SecretWrong:
        return QStringLiteral("The key or recovery code does not fit this database");
    case ErrorCode::SecretCorrupt:
        return QStringLiteral("Encrypted data do not verify");
    case ErrorCode::SecretStore:
        return QStringLiteral("The key file or keychain cannot be used");
    case ErrorCode::ChannelUnreachable:
        return QStringLiteral("The server cannot be reached; the messages wait");
    case ErrorCode::ChannelTls:
        return QStringLiteral("The server's certificate or encryption is not acceptable");
    case ErrorCode::ChannelAuth:
        return QStringLiteral("The server refuses user or password; mail is stopped until it is mended");
    case ErrorCode::ChannelConfiguration:
        return QStringLiteral("The mail settings are not complete");
    case ErrorCode::ChannelRefused:
        return QStringLiteral("The server refused the message");
    case ErrorCode::ChannelStopped:
        return QStringLiteral("The channel is stopped until the cause is mended");
    case ErrorCode::OtherProcessDelivers:
        return QStringLiteral("Another process delivers from this file already");
    case ErrorCode::IoRead:
        return QStringLiteral("The file cannot be read");
    case ErrorCode::IoWrite:
        return QStringLiteral("The file cannot be written");
    case ErrorCode::IoFull:
        return QStringLiteral("The disk is full; make room and try again");
    case ErrorCode::Cancelled:
        return QStringLiteral("Stopped");
    case ErrorCode::Internal:
        return QStringLiteral("A defect in Belfry");
    }
    return {};
}

} // namespace

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongCredentials:
    case ErrorCode::TooManyTries:
    case ErrorCode::NotPermitted:
    case ErrorCode::StepUpNeeded:
    case ErrorCode::SecretNoKeychain:
    case ErrorCode::SecretMissing:
    case ErrorCode::SecretWrong:
    case ErrorCode::SecretStore:
        return Exit::NotPermitted;
    case ErrorCode::DbUnreachable:
    case ErrorCode::DbBusy:
    case ErrorCode::DbConstraint:
    case ErrorCode::DbCorrupt:
    case ErrorCode::DbReadOnly:
    case ErrorCode::DbFull:
    case ErrorCode::DbTooNew:
    case ErrorCode::DbForeign:
    case ErrorCode::DbOnNetworkDrive:
    case ErrorCode::DbNotInitialised:
    case ErrorCode::DbFailed:
    case ErrorCode::SecretCorrupt:
    case ErrorCode::IoFull: // beside the database as in it: lock, journal, backup
        return Exit::Database;
    case ErrorCode::ChannelUnreachable:
    case ErrorCode::ChannelTls:
    case ErrorCode::ChannelAuth:
    case ErrorCode::ChannelConfiguration:
    case ErrorCode::ChannelRefused:
    case ErrorCode::ChannelStopped:
        return Exit::Channel;
    case ErrorCode::OtherProcessDelivers:
        return Exit::OtherProcess;
    case ErrorCode::IllegalTransition:
    case ErrorCode::TooEarly:
    case ErrorCode::NoCredit:
    case ErrorCode::Cancelled:
        return Exit::Partly;
    case ErrorCode::InputInvalid:
    case ErrorCode::InputMissing:
    case ErrorCode::InputTooLarge:
    case ErrorCode::InputUnreadable:
    case ErrorCode::InputEncoding:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Usage:
    case ErrorCode::IoRead:
    case ErrorCode::IoWrite:
    case ErrorCode::Internal:
        return Exit::WrongUse;
    }
    return Exit::WrongUse;
}

namespace {

/// What is wrong with a list, as a clause.
QString tableProblem(core::formats::TableProblem problem)
{
    using core::formats::TableProblem;
    switch (problem) {
    case TableProblem::None:
        break;
    case TableProblem::Empty:
        return QStringLiteral("The file is empty");
    case TableProblem::NoHeading:
        return QStringLiteral("The file has no line with headings");
    case TableProblem::NulByte:
        return QStringLiteral("The file is not a list: it holds NUL bytes, as programs and pictures do");
    case TableProblem::Encoding:
        return QStringLiteral("The characters of the file cannot be read; save it as \"CSV UTF-8\" or .xlsx");
    case TableProblem::FileTooLarge:
        return QStringLiteral("The file is too large for a list of persons");
    case TableProblem::TooManyRows:
        return QStringLiteral("The file has too many rows; split it");
    case TableProblem::TooManyColumns:
        return QStringLiteral("The file has too many columns for a list of persons");
    case TableProblem::TooManyCells:
        return QStringLiteral("The file has too many cells; split it");
    case TableProblem::FieldTooLong:
        return QStringLiteral("A field is too long; perhaps a quotation mark is missing before it");
    case TableProblem::UnclosedQuote:
        return QStringLiteral("A quotation mark opens and never closes");
    case TableProblem::OldExcel:
    case TableProblem::BinaryExcel:
        return QStringLiteral("This kind of Excel file is not read; save it as .xlsx");
    case TableProblem::OpenDocument:
        return QStringLiteral("OpenDocument is not read; save the list as .xlsx or .csv");
    case TableProblem::Encrypted:
        return QStringLiteral("The file is protected by a password; save it without one");
    case TableProblem::OtherKind:
        return QStringLiteral("The file is neither CSV nor .xlsx");
    case TableProblem::BrokenArchive:
        return QStringLiteral("The .xlsx file is damaged or cut off");
    case TableProblem::BrokenSheet:
        return QStringLiteral("The .xlsx file is damaged inside");
    case TableProblem::NoSheet:
        return QStringLiteral("The .xlsx file has no visible sheet");
    case TableProblem::Bomb:
        return QStringLiteral("The .xlsx file unpacks to far more than a list of persons");
    }
    return {};
}

QString tableSentence(const core::formats::TableFault& fault)
{
    QString text = tableProblem(fault.problem);
    if (fault.row > 0 && fault.column > 0) {
        text += QStringLiteral(" (row %1, column %2)").arg(fault.row).arg(fault.column);
    } else if (fault.row > 0) {
        text += QStringLiteral(" (row %1)").arg(fault.row);
    }
    return text + QStringLiteral(". Nothing was imported.");
}

} // namespace

QString sentence(const Error& error)
{
    if (error.code == ErrorCode::Usage && !error.detail.isEmpty()) {
        return error.detail;
    }
    if (const auto fault = core::formats::tableFault(error);
        fault.problem != core::formats::TableProblem::None) {
        return tableSentence(fault);
    }
    const QString text = general(error.code);
    return error.detail.isEmpty() ? text + QLatin1Char('.')
                                  : QStringLiteral("%1: %2").arg(text, error.detail);
}

void print(const QJsonValue& value, bool asJson)
{
    if (asJson) {
        const QJsonDocument document
            = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        writeLine(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    } else if (value.isArray()) {
        printTable(value.toArray());
    } else {
        printObject(value.toObject(), QString());
    }
}

void printError(const Error& error, bool asJson)
{
    if (!asJson) {
        writeLine(stderr, printable(sentence(error)));
        return;
    }
    const QJsonObject inner { { QStringLiteral("code"), QLatin1String(core::errorName(error.code)) },
        { QStringLiteral("message"), sentence(error) } };
    const QJsonDocument document(QJsonObject { { QStringLiteral("error"), inner } });
    writeLine(stderr, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(qint64 utcMs)
{
    return orNull(core::isoUtc(utcMs));
}

} // namespace belfry::ctl
