// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace belfry::bench {

void Report::add(const QString& part,
    const QString& name,
    double value,
    const QString& unit,
    const QString& wanted,
    bool isMet)
{
    m_lines.push_back({ part, name, value, unit, wanted, isMet });
    std::fprintf(stderr, "  %s %s: %.4g %s\n", qPrintable(part), qPrintable(name), value, qPrintable(unit));
}

void Report::print() const
{
    std::printf("\n%-4s %-66s %12s %-5s  %s\n", "part", "what", "value", "unit", "wanted");
    QJsonArray array;
    for (const Line& line : m_lines) {
        const QString judged = line.wanted.isEmpty()
            ? QString()
            : line.wanted + (line.isMet ? QStringLiteral("  yes") : QStringLiteral("  NO"));
        std::printf("%-4s %-66s %12.4g %-5s  %s\n",
            qPrintable(line.part),
            qPrintable(line.name),
            line.value,
            qPrintable(line.unit),
            qPrintable(judged));
        QJsonObject object { { QStringLiteral("part"), line.part },
            { QStringLiteral("name"), line.name },
            { QStringLiteral("value"), line.value },
            { QStringLiteral("unit"), line.unit } };
        if (!line.wanted.isEmpty()) {
            object.insert(QStringLiteral("wanted"), line.wanted);
            object.insert(QStringLiteral("met"), line.isMet);
        }
        array.append(object);
    }
    std::printf("\n%s\n", QJsonDocument(array).toJson(QJsonDocument::Compact).constData());
}

} // namespace belfry::bench
