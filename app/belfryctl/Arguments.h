// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace belfry::ctl {

/// What a command understands, so that a mistyped word is an error and not silently ignored.
struct Grammar
{
    QSet<QString> switches; ///< --again
    QSet<QString> values; ///< --group NAME
    QSet<QString> lists; ///< --student ID... (up to the next option)
    int minimumWords = 0;
    int maximumWords = 0;
};

/// The words after the command's name, sorted out. Errors: Usage, with a sentence for the person at the
/// keyboard.
class Arguments
{
public:
    static core::Result<Arguments> parse(const QStringList& words, const Grammar& grammar);

    const QStringList& words() const { return m_words; }
    QString word(int index) const { return m_words.value(index); }
    bool has(const QString& option) const { return m_options.contains(option); }
    QString value(const QString& option, const QString& fallback = {}) const;
    QStringList list(const QString& option) const { return m_options.value(option); }
    /// A positive whole number; Usage when it is not.
    static core::Result<qint64> number(const QString& text, const QString& what);

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
};

} // namespace belfry::ctl
