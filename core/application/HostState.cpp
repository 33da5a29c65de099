// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/HostState.h"

#include "core/application/Locations.h"
#include "core/base/Platform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSysInfo>

namespace belfry::core::application {

namespace {

QString headFile(const QUuid& school)
{
    return QDir(HostState::folder())
        .filePath(school.toString(QUuid::WithoutBraces) + QStringLiteral(".json"));
}

Result<void> save(const QString& path, const QByteArray& content)
{
    if (!QDir().mkpath(HostState::folder())) {
        return fail(
            ErrorCode::IoWrite, QStringLiteral("the folder %1 cannot be made").arg(HostState::folder()));
    }
    QSaveFile file(path); // written beside, synchronised, renamed
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::IoWrite, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return {};
}

} // namespace

QString HostState::folder()
{
    const QString given = qEnvironmentVariable("BELFRY_STATE_DIR");
    if (!given.isEmpty()) {
        return given;
    }
    // The same for the desktop and the console program, whatever each is called.
    return dataFolder() + QStringLiteral("/state");
}

Result<QUuid> HostState::host()
{
    // Both halves count: the system's id alone is the same in cloned machines and missing in containers, the
    // file alone travels with a copied profile.
    const QString path = QDir(folder()).filePath(QStringLiteral("host"));
    QUuid place;
    if (QFile file(path); file.open(QIODevice::ReadOnly)) {
        place = QUuid::fromString(QString::fromLatin1(file.readAll().trimmed()));
    }
    if (place.isNull()) {
        place = QUuid::createUuid();
        TRY(save(path, place.toByteArray()));
    }
    return QUuid::createUuidV5(place, QSysInfo::machineUniqueId());
}

QString HostState::hostName()
{
    return QSysInfo::machineHostName();
}

std::optional<RememberedHead> HostState::remembered(const QUuid& school)
{
    QFile file(headFile(school));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    RememberedHead seen;
    seen.generation = object.value(QStringLiteral("generation")).toInteger();
    seen.head.sequence = object.value(QStringLiteral("sequence")).toInteger();
    seen.head.hash = QByteArray::fromHex(object.value(QStringLiteral("hash")).toString().toLatin1());
    return seen.generation > 0 ? std::optional(seen) : std::nullopt;
}

Result<void> HostState::remember(const QUuid& school, const RememberedHead& seen, Keep keep)
{
    if (keep == Keep::Later) {
        const auto before = remembered(school);
        const bool isLater = !before || before->generation < seen.generation
            || (before->generation == seen.generation && before->head.sequence < seen.head.sequence);
        if (!isLater) {
            return {};
        }
    }
    const QJsonObject object { { QStringLiteral("generation"), seen.generation },
        { QStringLiteral("sequence"), seen.head.sequence },
        { QStringLiteral("hash"), QString::fromLatin1(seen.head.hash.toHex()) } };
    return save(headFile(school), QJsonDocument(object).toJson());
}

} // namespace belfry::core::application
