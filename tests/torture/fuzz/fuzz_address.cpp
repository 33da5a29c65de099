// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/EmailAddress.h"
#include "tests/torture/fuzz/Check.h"

#include <algorithm>

using namespace belfry::core;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto address = EmailAddress::parse(QString::fromUtf8(belfry::fuzz::bytes(data, size)));
    if (!address) {
        FUZZ_CHECK(!address.error().detail.isEmpty());
        return 0;
    }
    const QString& text = address->normalised();
    FUZZ_CHECK(text.size() <= 254 && text.count(u'@') == 1 && address->localPart().size() <= 64);
    FUZZ_CHECK(std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F && !QStringView(u"<>,;:\"\\()[]").contains(c);
    }));
    const auto again = EmailAddress::parse(text);
    FUZZ_CHECK(again.has_value() && again->normalised() == text);
    return 0;
}
