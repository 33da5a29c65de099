// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Commands.h"
#include "core/formats/SmsText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace belfry::ctl {

using namespace core;
using database::Transaction;
using formats::SmsLetters;
using formats::SmsProblem;

namespace {

QString problemSentence(const formats::SmsText& sms)
{
    switch (sms.problem) {
    case SmsProblem::Empty:
        return QStringLiteral("The text is empty.");
    case SmsProblem::ControlCharacter:
        return QStringLiteral("The text holds a control character, which no SMS can carry.");
    case SmsProblem::BrokenCharacter:
        return QStringLiteral("The text holds a broken character.");
    case SmsProblem::TooManyParts:
        return QStringLiteral("The text would be %1 SMS; at most %2 go as one message.")
            .arg(sms.parts)
            .arg(formats::kMostSmsParts);
    case SmsProblem::Letters:
    case SmsProblem::None:
        break;
    }
    return {};
}

QJsonArray lettersJson(const formats::SmsText& sms)
{
    QJsonArray letters;
    for (const formats::SmsLetter& letter : sms.offending) {
        letters.append(QJsonObject { { QStringLiteral("letter"), letter.text() },
            { QStringLiteral("name"), letter.name() },
            { QStringLiteral("position"), letter.position } });
    }
    return letters;
}

/// Refused letters are listed and no failure here: whoever asks wants to know which they are.
Result<Answer> check(Context& context, const Arguments& arguments)
{
    TRY(context.open(Context::SignIn::Required));
    TRY_ASSIGN(const auto values,
        context.connection().read([&](Transaction& tx) { return context.services().settings.snapshot(tx); }));
    const auto letters
        = formats::smsLettersFromName(values.text("sms.letters")).value_or(SmsLetters::Replace);
    const auto sms = formats::measureSms(arguments.word(0), letters);
    if (const QString sentence = problemSentence(sms); !sentence.isEmpty()) {
        const auto code
            = sms.problem == SmsProblem::Empty ? ErrorCode::InputMissing : ErrorCode::InputInvalid;
        return fail(code, sentence);
    }
    return Answer { QJsonObject {
        { QStringLiteral("encoding"), QLatin1String(formats::smsEncodingName(sms.encoding)) },
        { QStringLiteral("units"), sms.units },
        { QStringLiteral("parts"), sms.parts },
        { QStringLiteral("price_minor"), qint64 { sms.parts } * values.integer("sms.price_minor") },
        { QStringLiteral("replaced"), sms.text },
        { QStringLiteral("offending"), lettersJson(sms) } } };
}

} // namespace

void addSmsCommands(std::vector<Command>& commands)
{
    commands.push_back({ "sms check", "TEXT", { {}, {}, {}, 1, 1 }, check });
}

} // namespace belfry::ctl
