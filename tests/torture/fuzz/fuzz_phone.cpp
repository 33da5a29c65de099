// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PhoneNumber.h"
#include "tests/torture/fuzz/Check.h"

#include <algorithm>

using namespace belfry::core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    for (const QString& part : PhoneNumber::splitCell(QString::fromUtf8(belfry::fuzz::bytes(data, size)))) {
        const auto number = PhoneNumber::parse(part, QStringLiteral("PL"));
        if (!number) {
            continue;
        }
        const QString& e164 = number->e164();
        FUZZ_CHECK(e164.startsWith(u'+') && e164.size() <= 18);
        FUZZ_CHECK(std::all_of(e164.begin() + 1, e164.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
    }
    return 0;
}
