// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace belfry::core::formats {

struct DecodedText
{
    QString text; ///< without a byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250" or "windows-1252"
};

/**
 * Reads text of an unknown encoding: UTF-8 and UTF-16 (both with or without a byte order mark), else the
 * Windows code page whose letters fit better. Fails with InputEncoding (tableFault(): NulByte or Encoding).
 * Thread: any.
 */
Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace belfry::core::formats
