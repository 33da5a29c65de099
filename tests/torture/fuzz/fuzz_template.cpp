// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/Template.h"
#include "tests/torture/fuzz/Check.h"

using namespace belfry::core::messaging;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto parts = QString::fromUtf8(belfry::fuzz::bytes(data, size)).split(u'\x01');
    const auto parsed = Template::parse(parts.value(0), parts.value(1));
    Values values;
    for (const auto& info : variables()) {
        values.insert(info.variable, QStringLiteral("[login]") + parts.value(2));
    }
    const QString subject = parsed.subject(values);
    const QString body = parsed.body(values);
    FUZZ_CHECK(subject.size() + body.size()
        <= (parts.value(0).size() + parts.value(1).size() + 1) * (parts.value(2).size() + 8));
    if (parsed.canRepeat()) {
        FUZZ_CHECK(!parsed.bodyForMany(values, { values, values }).isNull() || parts.value(1).isEmpty());
    }
    return 0;
}
