// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include <QCoreApplication>

namespace belfry::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::ErrorText)
};

/// Some details come from a file, a server or a database and help the person who mends it.
QString withDetail(const QString& sentence, const QString& detail)
{
    if (detail.isEmpty()) {
        return sentence;
    }
    //: %1 is a whole sentence, %2 the technical detail behind it
    return Texts::tr("%1 (Details: %2)").arg(sentence, detail);
}

QString tooManyTries(const QString& detail)
{
    bool known = false;
    const int seconds = detail.toInt(&known);
    return known
        ? Texts::tr("There were too many tries to sign in. Wait %n seconds and try again.", nullptr, seconds)
        : Texts::tr("There were too many tries to sign in. Wait a little and try again.");
}

} // namespace

// No default label: a new code must not compile without its sentence. Long, because there are many.
// NOLINTNEXTLINE(readability-function-size)
QString errorText(const core::Error& error)
{
    using core::ErrorCode;
    switch (error.code) {
    case ErrorCode::InputInvalid:
        return withDetail(
            Texts::tr("A value is not acceptable. Nothing was changed; correct it and try again."),
            error.detail);
    case ErrorCode::InputMissing:
        return withDetail(
            Texts::tr("A required value is empty. Nothing was changed; fill it in and try again."),
            error.detail);
    case ErrorCode::InputTooLarge:
        return withDetail(
            Texts::tr(
                "This is larger than Belfry accepts. Nothing was taken over; split it into smaller parts."),
            error.detail);
    case ErrorCode::InputUnreadable:
        return withDetail(Texts::tr("The file cannot be read: it is damaged or of another kind than its name "
                                    "says. Nothing was changed; save it again and try once more."),
            error.detail);
    case ErrorCode::InputEncoding:
        return Texts::tr("The letters in this file cannot be recognised. Nothing was changed; save it as "
                         "UTF-8 and try again.");
    case ErrorCode::NotFound:
        return Texts::tr(
            "This entry does not exist any more; somebody may have removed it. Refresh the list.");
    case ErrorCode::Conflict:
        return withDetail(Texts::tr("Somebody else changed this meanwhile, or it exists already. Nothing was "
                                    "overwritten; open it again and repeat your change."),
            error.detail);
    case ErrorCode::IllegalTransition:
        return Texts::tr("This message has moved on meanwhile, so this is no longer possible. It was left as "
                         "it is; refresh the outbox.");
    case ErrorCode::TooEarly:
        return Texts::tr("It is too early to decide about this message: an answer from the server may still "
                         "arrive. It was left as it is; try again later.");
    case ErrorCode::NoCredit:
        return withDetail(
            Texts::tr("There is not enough credit in the wallet. Nothing beyond it was approved; "
                      "top up the wallet and approve again."),
            error.detail);
    case ErrorCode::Usage:
        return withDetail(
            Texts::tr("The command was not written correctly. Nothing was done."), error.detail);
    case ErrorCode::NotSignedIn:
        return Texts::tr("You are not signed in any more. Nothing was changed; sign in and try again.");
    case ErrorCode::WrongCredentials:
        return Texts::tr("The login or the password is wrong. Check the Caps Lock key and try again.");
    case ErrorCode::TooManyTries:
        return tooManyTries(error.detail);
    case ErrorCode::NotPermitted:
        return Texts::tr("Your role does not allow this. Nothing was changed; ask the owner of the school.");
    case ErrorCode::StepUpNeeded:
        return Texts::tr("For your safety this needs your password once more. Nothing was changed.");
    case ErrorCode::DbUnreachable:
        return withDetail(Texts::tr("The database cannot be reached. What you typed is still here; check the "
                                    "connection and try again."),
            error.detail);
    case ErrorCode::DbBusy:
        return Texts::tr("The database is busy. Nothing was changed; try again in a moment.");
    case ErrorCode::DbConstraint:
        return withDetail(
            Texts::tr(
                "The database refused this because it contradicts what is stored. Nothing was changed."),
            error.detail);
    case ErrorCode::DbCorrupt:
        return withDetail(Texts::tr("The database file is damaged. Nothing was written; restore the last "
                                    "backup and keep the damaged file."),
            error.detail);
    case ErrorCode::DbReadOnly:
        return Texts::tr(
            "The database can only be read. Nothing was saved; check the rights of the file and its folder.");
    case ErrorCode::DbFull:
        return Texts::tr("The disk of the database is full. Nothing was saved; make room and try again.");
    case ErrorCode::DbTooNew:
        return Texts::tr(
            "This database was made by a newer Belfry. It was left untouched; install the newer program.");
    case ErrorCode::DbForeign:
        return Texts::tr("This is not a Belfry database. It was left untouched; choose another one.");
    case ErrorCode::DbOnNetworkDrive:
        return Texts::tr("The database file is on a network drive or in a synchronised folder, where it can "
                         "be damaged. It was left untouched. "
                         "Move it to this computer, or use PostgreSQL for several computers.");
    case ErrorCode::DbNotInitialised:
        return Texts::tr("This database is empty. Set up the school first.");
    case ErrorCode::DbFailed:
        return withDetail(
            Texts::tr("The database reported a failure. Nothing was changed; try again."), error.detail);
    case ErrorCode::SecretNoKeychain:
        return Texts::tr("The key store of this computer cannot be reached. Passwords stay locked; sign in "
                         "to your computer's session, or use a passphrase.");
    case ErrorCode::SecretMissing:
        return Texts::tr(
            "This computer does not know the school's key. Nothing is lost: enter the recovery code once.");
    case ErrorCode::SecretWrong:
        return Texts::tr(
            "This does not fit the school's key. Nothing was changed; check every letter and try again.");
    case ErrorCode::SecretCorrupt:
        return Texts::tr("A stored secret cannot be decrypted: it is damaged or belongs to another school. "
                         "Nothing was changed; restore a backup or set a new password.");
    case ErrorCode::SecretStore:
        return withDetail(
            Texts::tr("The key could not be stored or read on this computer. Nothing was changed."),
            error.detail);
    case ErrorCode::ChannelUnreachable:
        return withDetail(Texts::tr("The mail server cannot be reached. Your messages stay in the outbox; "
                                    "check the address and the connection."),
            error.detail);
    case ErrorCode::ChannelTls:
        return withDetail(
            Texts::tr("The connection to the mail server is not safe, so nothing was sent. Your messages "
                      "stay in the outbox; check the server's name and certificate."),
            error.detail);
    case ErrorCode::ChannelAuth:
        return Texts::tr("The mail server refused the user name or the password. Your messages stay in the "
                         "outbox; enter the password again in Settings.");
    case ErrorCode::ChannelConfiguration:
        return withDetail(
            Texts::tr(
                "The settings for sending are not complete. Nothing was sent; complete them in Settings."),
            error.detail);
    case ErrorCode::ChannelRefused:
        return withDetail(Texts::tr("The server refused this message. It was not sent."), error.detail);
    case ErrorCode::ChannelStopped:
        return Texts::tr(
            "Sending is stopped until the settings are mended. Your messages stay in the outbox.");
    case ErrorCode::OtherProcessDelivers:
        return Texts::tr("Another Belfry on this computer already delivers from this database. Nothing was "
                         "sent twice; close the other one or leave it running.");
    case ErrorCode::IoRead:
        return withDetail(Texts::tr("The file could not be read. Nothing was changed; check that it exists "
                                    "and that you may open it."),
            error.detail);
    case ErrorCode::IoWrite:
        return withDetail(Texts::tr("The file could not be written. What was there before is still there; "
                                    "choose another folder."),
            error.detail);
    case ErrorCode::IoFull:
        return Texts::tr("The disk is full. What was there before is still there; make room and try again.");
    case ErrorCode::Cancelled:
        return Texts::tr("You stopped this. What was finished before stays.");
    case ErrorCode::Internal:
        return withDetail(
            Texts::tr(
                "Something went wrong inside Belfry. Nothing was lost; please report it with the details."),
            error.detail);
    }
    return {};
}

} // namespace belfry::ui
