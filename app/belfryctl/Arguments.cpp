// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belfryctl/Arguments.h"

namespace belfry::ctl {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

tl::unexpected<core::Error> usage(const QString& sentence)
{
    return fail(ErrorCode::Usage, sentence);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const Grammar& grammar)
{
    Arguments arguments;
    for (qsizetype index = 0; index < words.size(); ++index) {
        QString word = words.at(index);
        if (!word.startsWith(QLatin1String("--")) || word.size() == 2) {
            arguments.m_words.append(word);
            continue;
        }
        QString attached;
        if (const auto equals = word.indexOf(QLatin1Char('=')); equals > 0) {
            attached = word.mid(equals + 1);
            word.truncate(equals);
        }
        const QString name = word.mid(2);
        if (grammar.switches.contains(name)) {
            arguments.m_options[name] = {};
        } else if (grammar.values.contains(name)) {
            if (attached.isNull()) {
                if (index + 1 >= words.size()) {
                    return usage(QStringLiteral("%1 needs a value.").arg(word));
                }
                attached = words.at(++index);
            }
            arguments.m_options[name] = { attached };
        } else if (grammar.lists.contains(name)) {
            QStringList& list = arguments.m_options[name];
            if (!attached.isNull()) {
                list.append(attached);
            }
            while (index + 1 < words.size() && !words.at(index + 1).startsWith(QLatin1String("--"))) {
                list.append(words.at(++index));
            }
            if (list.isEmpty()) {
                return usage(QStringLiteral("%1 needs at least one value.").arg(word));
            }
        } else {
            return usage(QStringLiteral("The option %1 is not known here.").arg(word));
        }
    }
    if (arguments.m_words.size() < grammar.minimumWords) {
        return usage(QStringLiteral("Something is missing after the command."));
    }
    if (arguments.m_words.size() > grammar.maximumWords) {
        return usage(
            QStringLiteral("\"%1\" is one word too many.").arg(arguments.m_words.at(grammar.maximumWords)));
    }
    return arguments;
}

QString Arguments::value(const QString& option, const QString& fallback) const
{
    const auto values = m_options.find(option);
    return values == m_options.end() || values->isEmpty() ? fallback : values->first();
}

Result<qint64> Arguments::number(const QString& text, const QString& what)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0) {
        return usage(QStringLiteral("%1 must be a whole number above zero, not \"%2\".").arg(what, text));
    }
    return number;
}

} // namespace belfry::ctl
