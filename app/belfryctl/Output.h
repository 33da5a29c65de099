// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonValue>

namespace belfry::ctl {

/// Exit codes of belfryctl.
enum class Exit {
    Done = 0,
    Partly = 1,
    WrongUse = 2,
    NotPermitted = 3,
    Database = 4,
    Channel = 5,
    OtherProcess = 6
};

/// What a command answers: machine-readable, and the exit code.
struct Answer
{
    /// The contract of --json, and what the text output is made from.
    QJsonValue value;
    Exit exit = Exit::Done;
    /// Written to standard error as well, for an outcome that is partly a failure.
    core::Error problem {};
    bool hasProblem = false;
    /// Instead of `value` where people need more than programs (names beside ids); null: the same.
    QJsonValue forPeople {};
};

Exit exitFor(core::ErrorCode code);

/// Prints to standard output: JSON, or a table for people.
void print(const QJsonValue& value, bool asJson);
/// Prints to standard error: {"error":{"code","message"}} or one sentence.
void printError(const core::Error& error, bool asJson);
/// The English sentence for an error.
QString sentence(const core::Error& error);

/// Null for the empty text, as the console's contract wants absent values.
QJsonValue orNull(const QString& text);
/// ISO 8601 UTC, null for 0.
QJsonValue timeOrNull(qint64 utcMs);

} // namespace belfry::ctl
