// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/Backup.h"

#include "core/access/VaultKeyStore.h"
#include "core/application/BackupFile.h"
#include "core/application/BackupStore.h"
#include "core/application/FileTarget.h"
#include "core/application/HostState.h"
#include "core/application/InstallationStore.h"
#include "core/application/KeyKeeper.h"
#include "core/application/Locations.h"
#include "core/database/Migrator.h"
#include "core/database/TableCopy.h"
#include "core/outbox/OutboxService.h"
#include "core/settings/Settings.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QTimeZone>

namespace belfry::core::application {

using access::AuditLog;
using access::Session;
using database::ColumnInfo;
using database::Connection;
using database::TableCopy;
using database::Transaction;

namespace {

constexpr qsizetype kChunkRows = 500;
constexpr qsizetype kChunkBytes = 1024 * 1024;
const QString kDailyJob = QStringLiteral("backup");

QByteArray manifestBytes(const BackupManifest& manifest)
{
    QCborMap counts;
    for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it) {
        counts.insert(it.key(), it.value());
    }
    const QCborMap map { { QStringLiteral("school"), manifest.school.toString(QUuid::WithoutBraces) },
        { QStringLiteral("schema"), manifest.schemaVersion },
        { QStringLiteral("generation"), manifest.generation },
        { QStringLiteral("created_at"), manifest.createdAt },
        { QStringLiteral("engine"), manifest.engine },
        { QStringLiteral("counts"), counts },
        { QStringLiteral("audit_sequence"), manifest.auditSequence },
        { QStringLiteral("audit_hash"), manifest.auditHash },
        { QStringLiteral("sha256"), manifest.sha256 } };
    return map.toCborValue().toCbor();
}

BackupManifest manifestFrom(const QByteArray& bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    BackupManifest manifest;
    manifest.school = QUuid::fromString(map.value(QStringLiteral("school")).toString());
    manifest.schemaVersion = static_cast<int>(map.value(QStringLiteral("schema")).toInteger());
    manifest.generation = map.value(QStringLiteral("generation")).toInteger();
    manifest.createdAt = map.value(QStringLiteral("created_at")).toInteger();
    manifest.engine = map.value(QStringLiteral("engine")).toString();
    const QCborMap counts = map.value(QStringLiteral("counts")).toMap();
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it) {
        manifest.counts.insert(it.key().toString(), it.value().toInteger());
    }
    manifest.auditSequence = map.value(QStringLiteral("audit_sequence")).toInteger();
    manifest.auditHash = map.value(QStringLiteral("audit_hash")).toByteArray();
    manifest.sha256 = map.value(QStringLiteral("sha256")).toByteArray();
    return manifest;
}

/// The first schema whose backups are signed.
constexpr int kSignedSince = 2;

/// Only who has the school's key for backups can make one: not even somebody who came by the key of one file.
QByteArray signatureOf(const QByteArray& manifest, const secrets::Vault& vault, int keyVersion)
{
    return vault.mac(secrets::Purpose::Backup, "belfry manifest" + manifest, keyVersion);
}

QByteArray signedManifest(const BackupManifest& manifest, const secrets::Vault& vault)
{
    const QByteArray bytes = manifestBytes(manifest);
    const int keyVersion = vault.newestVersion(secrets::Purpose::Backup);
    return QCborValue(QCborArray { bytes, keyVersion, signatureOf(bytes, vault, keyVersion) }).toCbor();
}

Result<BackupManifest> checkedManifest(const QByteArray& bytes, const secrets::Vault& vault)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    const QCborArray parts = value.toArray();
    if (parts.size() == 3) {
        const QByteArray manifest = parts.at(0).toByteArray();
        const QByteArray signature = signatureOf(manifest, vault, static_cast<int>(parts.at(1).toInteger()));
        if (!signature.isEmpty() && signature == parts.at(2).toByteArray()) {
            return manifestFrom(manifest);
        }
    } else if (value.isMap()) {
        const BackupManifest manifest = manifestFrom(bytes);
        if (manifest.schemaVersion > 0 && manifest.schemaVersion < kSignedSince) {
            return manifest;
        }
    }
    return fail(ErrorCode::InputUnreadable,
        QStringLiteral("the backup's signature does not fit: it was changed, or is not from this school"));
}

qsizetype weight(const QVariantList& row)
{
    qsizetype bytes = 0;
    for (const QVariant& value : row) {
        bytes += value.metaType().id() == QMetaType::QByteArray ? value.toByteArray().size()
            : value.metaType().id() == QMetaType::QString       ? value.toString().size() * 2
                                                                : 8;
    }
    return bytes;
}

/// Collects rows of one table into chunks.
class ChunkWriter
{
public:
    ChunkWriter(BackupWriter& file, QCryptographicHash& hash)
        : m_file(file)
        , m_hash(hash)
    {
    }

    void begin(const QString& table, const std::vector<ColumnInfo>& columns)
    {
        m_table = table;
        m_columns = {};
        for (const ColumnInfo& column : columns) {
            m_columns.append(column.name);
        }
    }
    Result<void> add(const QVariantList& row)
    {
        m_rows.append(QCborArray::fromVariantList(row));
        m_weight += weight(row);
        return m_rows.size() >= kChunkRows || m_weight >= kChunkBytes ? flush() : Result<void>();
    }
    Result<void> flush()
    {
        if (m_rows.isEmpty()) {
            return {};
        }
        const QByteArray bytes = QCborValue(QCborArray { m_table, m_columns, m_rows }).toCbor();
        m_rows = {};
        m_weight = 0;
        m_hash.addData(bytes);
        return m_file.add(bytes);
    }

private:
    BackupWriter& m_file;
    QCryptographicHash& m_hash;
    QString m_table;
    QCborArray m_columns;
    QCborArray m_rows;
    qsizetype m_weight = 0;
};

/// One snapshot of everything into the file.
Result<BackupManifest> writeTables(Transaction& tx, BackupWriter& file, const secrets::Vault& vault)
{
    TRY_ASSIGN(const auto row, InstallationStore::find(tx));
    if (!row) {
        return fail(ErrorCode::DbNotInitialised);
    }
    BackupManifest manifest;
    manifest.school = row->uuid;
    manifest.generation = row->generation;
    manifest.schemaVersion = database::Migrator::newestVersion();
    manifest.engine = tx.dialect().name();
    TRY_ASSIGN(manifest.createdAt, tx.now());
    TRY_ASSIGN(const auto head, AuditLog::head(tx));
    manifest.auditSequence = head.sequence;
    manifest.auditHash = head.hash;
    BackupHeader header;
    header.school = row->uuid;
    header.schemaVersion = manifest.schemaVersion;
    header.createdAt = manifest.createdAt;
    TRY_ASSIGN(header.keys, access::VaultKeyStore::keys(tx));
    TRY_ASSIGN(header.wraps, access::VaultKeyStore::wraps(tx));
    TRY(file.begin(header, vault));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ChunkWriter chunks(file, hash);
    for (const BackupTable& table : BackupStore::tables()) {
        const QString name = QLatin1String(table.name);
        TRY_ASSIGN(const auto columns, TableCopy::columns(tx, name));
        chunks.begin(name, columns);
        qint64 count = 0;
        TRY(TableCopy::walk(tx, name, columns, QLatin1String(table.order), [&](const QVariantList& values) {
            ++count;
            return chunks.add(values);
        }));
        TRY(chunks.flush());
        manifest.counts.insert(name, count);
    }
    manifest.sha256 = hash.result();
    TRY(file.end(signedManifest(manifest, vault)));
    return manifest;
}

struct TableChunk
{
    QString table;
    QStringList columns;
    std::vector<QVariantList> rows;
};

Result<TableChunk> chunkFrom(const QByteArray& bytes)
{
    const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
    TableChunk chunk;
    chunk.table = parts.at(0).toString();
    for (const QCborValue& column : parts.at(1).toArray()) {
        chunk.columns.append(column.toString());
    }
    for (const QCborValue& row : parts.at(2).toArray()) {
        chunk.rows.push_back(row.toArray().toVariantList());
    }
    if (chunk.table.isEmpty() || chunk.columns.isEmpty()) {
        return fail(ErrorCode::InputUnreadable, QStringLiteral("a part of the backup is not understood"));
    }
    return chunk;
}

/// Walks an unlocked backup to its end; the manifest must agree with what came.
Result<BackupManifest> walk(
    BackupReader& reader, const secrets::Vault& vault, const std::function<Result<void>(TableChunk)>& visit)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QMap<QString, qint64> counts;
    for (;;) {
        TRY_ASSIGN(const auto chunk, reader.next());
        if (chunk.isLast) {
            TRY_ASSIGN(const BackupManifest manifest, checkedManifest(chunk.bytes, vault));
            for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it) {
                if (counts.value(it.key()) != it.value()) {
                    return fail(ErrorCode::InputUnreadable,
                        QStringLiteral("rows of %1 are missing in the backup").arg(it.key()));
                }
            }
            if (manifest.sha256 != hash.result()) {
                return fail(
                    ErrorCode::InputUnreadable, QStringLiteral("the backup's check sum does not fit"));
            }
            return manifest;
        }
        hash.addData(chunk.bytes);
        TRY_ASSIGN(auto rows, chunkFrom(chunk.bytes));
        counts[rows.table] += static_cast<qint64>(rows.rows.size());
        TRY(visit(std::move(rows)));
    }
}

Result<void> nothing(TableChunk)
{
    return {};
}

} // namespace

Result<BackupManifest> Backup::write(
    Connection& connection, const Installation& installation, const Session& session, const QString& path)
{
    TRY(access::authorize(session, access::Action::Backup));
    TRY(mayReplace(path, Replaced::Backups));
    TRY(TableCopy::checkIntegrity(connection));
    BackupWriter file(path);
    TRY_ASSIGN(const auto manifest,
        connection.read([&](Transaction& tx) { return writeTables(tx, file, *installation.vault()); }));
    TRY(verify(file.temporaryPath(), *installation.vault()));
    TRY(file.publish());
    TRY(connection.write([&](Transaction& tx) {
        return AuditLog(installation.vault())
            .append(tx,
                session,
                "backup.written",
                { { QStringLiteral("sha256"), QString::fromLatin1(manifest.sha256.toHex()) },
                    { QStringLiteral("audit_sequence"), manifest.auditSequence } });
    }));
    TRY(installation.rememberHead(connection));
    return manifest;
}

Result<BackupManifest> Backup::verify(const QString& path, const secrets::Vault& vault)
{
    BackupReader reader(path);
    TRY(reader.open());
    TRY(reader.unlock(vault));
    return walk(reader, vault, nothing);
}

QString Backup::folder(const Installation& installation, const QString& setting)
{
    if (!setting.isEmpty()) {
        return setting;
    }
    if (installation.url().isSqlite()) {
        return QFileInfo(installation.url().path()).absoluteDir().filePath(QStringLiteral("backups"));
    }
    return QDir(dataFolder())
        .filePath(QStringLiteral("backups/") + installation.school().toString(QUuid::WithoutBraces));
}

namespace {

const QString kDailyName = QStringLiteral("belfry-%1.belfry-backup");

/// Only files that the daily job has named itself.
void removeOlder(const QDir& folder, const QDate& before)
{
    static const QRegularExpression kName(QStringLiteral("^belfry-(\\d{4}-\\d{2}-\\d{2})\\.belfry-backup$"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        const auto match = kName.match(name);
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (match.hasMatch() && day.isValid() && day < before) {
            QFile::remove(folder.filePath(name));
        }
    }
}

} // namespace

Result<QString> Backup::daily(Connection& connection, const Installation& installation)
{
    struct Plan
    {
        QDate today;
        bool isDone = false;
        QString folder;
        int keepDays = 7;
    };
    settings::SettingsService settings(installation.vault(), AuditLog(installation.vault()));
    TRY_ASSIGN(const Plan plan, connection.read([&](Transaction& tx) -> Result<Plan> {
        TRY_ASSIGN(const auto values, settings.snapshot(tx));
        TRY_ASSIGN(const qint64 now, tx.now());
        Plan made;
        made.today
            = QDateTime::fromMSecsSinceEpoch(now, QTimeZone(values.text("school.timezone").toUtf8())).date();
        made.folder = folder(installation, values.text("backup.folder"));
        made.keepDays = values.integer("backup.keep_days");
        TRY_ASSIGN(made.isDone, InstallationStore::hasRun(tx, kDailyJob, made.today));
        return made;
    }));
    if (plan.isDone) {
        return QString();
    }
    const QDir folder(plan.folder);
    const QString path = folder.filePath(kDailyName.arg(plan.today.toString(Qt::ISODate)));
    TRY(write(connection, installation, Session::system(), path));
    // Noted after it lies on the disk: two computers at the same moment make two backups rather than none.
    TRY(connection.write(
        [&](Transaction& tx) { return InstallationStore::noteRun(tx, kDailyJob, plan.today); }));
    removeOlder(folder, plan.today.addDays(1 - plan.keepDays));
    return path;
}

Result<QDate> Backup::lastDaily(Connection& connection)
{
    return connection.read([](Transaction& tx) { return InstallationStore::lastRun(tx, kDailyJob); });
}

namespace {

Result<secrets::MasterKey> masterOf(
    const BackupHeader& header, const KeyKeeper& keeper, const QString& recoveryCode)
{
    if (recoveryCode.trimmed().isEmpty()) {
        return keeper.find(header.wraps);
    }
    TRY_ASSIGN(const auto code, secrets::RecoveryCode::parse(recoveryCode));
    for (const secrets::MasterWrap& wrap : header.wraps) {
        if (wrap.kind == QLatin1String("recovery")) {
            return secrets::MasterKey::unwrap(header.school, wrap, code);
        }
    }
    return fail(ErrorCode::InputUnreadable, QStringLiteral("the backup knows no recovery code"));
}

/// Columns of the file that this schema has, with their kinds here.
Result<std::vector<ColumnInfo>> targetColumns(Transaction& tx, const TableChunk& chunk)
{
    TRY_ASSIGN(const auto present, TableCopy::columns(tx, chunk.table));
    std::vector<ColumnInfo> columns;
    for (const QString& name : chunk.columns) {
        const auto found = std::find_if(
            present.begin(), present.end(), [&](const ColumnInfo& column) { return column.name == name; });
        if (found == present.end()) {
            return fail(ErrorCode::DbTooNew,
                QStringLiteral("the backup has a column that this program does not know: %1.%2")
                    .arg(chunk.table, name));
        }
        columns.push_back(*found);
    }
    return columns;
}

/// Takes the column that points into its own table out of the rows; answers (id, where it points).
std::vector<std::pair<qint64, qint64>> takeLater(TableChunk& chunk, const char* later)
{
    std::vector<std::pair<qint64, qint64>> pointers;
    const qsizetype column = chunk.columns.indexOf(QLatin1String(later));
    const qsizetype id = chunk.columns.indexOf(QStringLiteral("id"));
    for (QVariantList& row : chunk.rows) {
        if (column >= 0 && column < row.size() && id >= 0 && row.at(column).toLongLong() != 0) {
            pointers.emplace_back(row.at(id).toLongLong(), row.at(column).toLongLong());
            row[column] = QVariant();
        }
    }
    return pointers;
}

/// All rows, as they were, in one transaction.
class TableRestorer
{
public:
    explicit TableRestorer(Transaction& tx)
        : m_tx(tx)
    {
    }

    Result<void> begin(int schemaVersion)
    {
        // Rows that the schema puts in itself give way to those of the backup; a table that came with a later
        // version keeps them.
        for (const auto& [table, since] : kSeeded) {
            if (schemaVersion >= since) {
                TRY(TableCopy::clear(m_tx, QLatin1String(table)));
            }
        }
        return BackupStore::beginRestore(m_tx);
    }
    Result<void> put(TableChunk chunk)
    {
        const auto& tables = BackupStore::tables();
        const auto table = std::find_if(tables.begin(), tables.end(), [&](const BackupTable& known) {
            return chunk.table == QLatin1String(known.name);
        });
        if (table == tables.end()) {
            return fail(ErrorCode::DbTooNew,
                QStringLiteral("the backup has a table that this program does not know: %1")
                    .arg(chunk.table));
        }
        if (table->later != nullptr) {
            const auto pointers = takeLater(chunk, table->later);
            m_later.insert(m_later.end(), pointers.begin(), pointers.end());
        }
        TRY_ASSIGN(const auto columns, targetColumns(m_tx, chunk));
        return TableCopy::insert(m_tx, chunk.table, columns, std::move(chunk.rows));
    }
    Result<void> end(const BackupManifest& manifest)
    {
        for (const auto& [person, target] : m_later) {
            TRY(BackupStore::setMergedInto(m_tx, person, target));
        }
        TRY(BackupStore::addMissingChannels(m_tx));
        TRY(BackupStore::endRestore(m_tx));
        TRY(TableCopy::continueIds(m_tx));
        for (auto it = manifest.counts.begin(); it != manifest.counts.end(); ++it) {
            TRY_ASSIGN(const qint64 present, TableCopy::count(m_tx, it.key()));
            const bool mayBeMore = it.key() == QLatin1String("channel"); // one came with version 2
            if (present < it.value() || (present > it.value() && !mayBeMore)) {
                return fail(ErrorCode::Internal,
                    QStringLiteral("%1 rows of %2 instead of %3").arg(present).arg(it.key()).arg(it.value()));
            }
        }
        return {};
    }

private:
    /// Table, and the schema version that brought it.
    static constexpr std::pair<const char*, int> kSeeded[] {
        { "channel", 1 }, { "sending", 1 }, { "audit_head", 1 }, { "wallet", 2 }, { "sending_hours", 2 }
    };
    Transaction& m_tx;
    std::vector<std::pair<qint64, qint64>> m_later;
};

/// A new life of the data: nothing that was open leaves before a person has decided.
Result<int> beginNewLife(Transaction& tx,
    const BackupManifest& manifest,
    const std::shared_ptr<const secrets::Vault>& vault,
    const QUuid& host)
{
    const auto remembered = HostState::remembered(manifest.school);
    const qint64 generation = std::max(manifest.generation, remembered ? remembered->generation : 0) + 1;
    TRY(InstallationStore::setGeneration(tx, generation));
    TRY(InstallationStore::putHost(tx, host, HostState::hostName()));
    TRY(InstallationStore::setSender(tx, host));
    const AuditLog audit(vault);
    outbox::OutboxService outbox(vault, audit);
    TRY_ASSIGN(
        const int held, outbox.holdAllOpen(tx, Session::system(), QStringLiteral("restored from a backup")));
    TRY(audit.append(tx,
        Session::system(),
        "installation.restored",
        { { QStringLiteral("generation"), generation },
            { QStringLiteral("held"), held },
            { QStringLiteral("sha256"), QString::fromLatin1(manifest.sha256.toHex()) } }));
    return held;
}

Result<Restored> restoreInto(
    Connection& connection, BackupReader& reader, const std::shared_ptr<const secrets::Vault>& vault)
{
    TRY_ASSIGN(const QUuid host, HostState::host());
    return connection.write([&](Transaction& tx) -> Result<Restored> {
        TRY_ASSIGN(const auto present, InstallationStore::find(tx));
        if (present) {
            return fail(ErrorCode::Conflict, QStringLiteral("the database holds a school already"));
        }
        TRY(reader.unlock(*vault)); // from its beginning, also when the transaction has to be run again
        TableRestorer tables(tx);
        TRY(tables.begin(reader.header().schemaVersion));
        Restored restored;
        TRY_ASSIGN(restored.manifest,
            walk(reader, *vault, [&](TableChunk chunk) { return tables.put(std::move(chunk)); }));
        TRY(tables.end(restored.manifest));
        TRY_ASSIGN(restored.heldMessages, beginNewLife(tx, restored.manifest, vault, host));
        TRY(AuditLog(vault).verify(tx));
        return restored;
    });
}

/// The database that is there: refused, or to be kept aside. Answers whether there is a file or a schema to
/// move.
Result<bool> checkTarget(const database::DatabaseUrl& url, Backup::Existing existing)
{
    if (url.isSqlite() && !QFile::exists(url.path())) {
        return false;
    }
    if (url.isSqlite() && existing == Backup::Existing::KeepAside) {
        return true;
    }
    TRY_ASSIGN(const auto connection, Connection::open(url));
    database::Migrator migrator(*connection);
    TRY_ASSIGN(const auto info, migrator.inspect());
    if (info.state == database::SchemaState::Foreign) {
        return fail(ErrorCode::DbForeign, QStringLiteral("the database holds tables of another program"));
    }
    if (info.state != database::SchemaState::Empty) {
        TRY_ASSIGN(
            const auto school, connection->read([](Transaction& tx) { return InstallationStore::find(tx); }));
        if (school && existing == Backup::Existing::KeepAside) {
            return true;
        }
        if (school) {
            return fail(ErrorCode::Conflict, QStringLiteral("the database holds a school already"));
        }
    }
    return url.isSqlite();
}

/// Renames an SQLite file with what belongs to it. Conflict while another process has it open.
Result<QString> keepAside(const QString& path)
{
    {
        const auto connection = Connection::open(database::DatabaseUrl::sqlite(path));
        // Leaving WAL needs the file for oneself; a broken file (a good reason to restore) has nobody in it
        // to ask.
        if (connection) {
            const auto mode = (*connection)->scalar(QStringLiteral("PRAGMA journal_mode=DELETE"));
            if (!mode || mode->toString() != QLatin1String("delete")) {
                return fail(
                    ErrorCode::Conflict, QStringLiteral("%1 is open in another window or program").arg(path));
            }
        }
    }
    const QString aside = path + QStringLiteral(".before-restore-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    for (const char* end : { "", "-wal", "-shm" }) {
        const QString from = path + QLatin1String(end);
        if (QFile::exists(from) && !QFile::rename(from, aside + QLatin1String(end))) {
            return fail(ErrorCode::IoWrite, QStringLiteral("%1 cannot be renamed").arg(from));
        }
    }
    return aside;
}

void removeDatabase(const QString& path)
{
    for (const char* end : { "", "-wal", "-shm" }) {
        QFile::remove(path + QLatin1String(end));
    }
}

Result<Restored> restoreAt(const database::DatabaseUrl& url,
    BackupReader& reader,
    const std::shared_ptr<const secrets::Vault>& vault)
{
    database::OpenOptions options;
    options.mode = database::OpenMode::CreateIfMissing;
    TRY_ASSIGN(const auto connection, Connection::open(url, options));
    TRY(database::Migrator(*connection).migrate());
    return restoreInto(*connection, reader, vault);
}

/// A whole new file beside the old one, which takes its name only when everything is in it.
Result<Restored> restoreFile(const QString& path,
    BackupReader& reader,
    const std::shared_ptr<const secrets::Vault>& vault,
    bool isThere)
{
    const QString fresh = path + QStringLiteral(".restoring");
    removeDatabase(fresh);
    auto restored = restoreAt(database::DatabaseUrl::sqlite(fresh), reader, vault);
    if (!restored) {
        removeDatabase(fresh);
        return restored;
    }
    if (isThere) {
        auto aside = keepAside(path);
        if (!aside) {
            removeDatabase(fresh);
            return fail(aside.error());
        }
        restored->keptAside = *aside;
    }
    if (!QFile::rename(fresh, path)) {
        return fail(ErrorCode::IoWrite,
            QStringLiteral("the restored database lies in %1 and cannot be renamed").arg(fresh));
    }
    return restored;
}

/// The same on a server: the former schema stays beside the new one, under another name.
Result<Restored> restoreSchema(const database::DatabaseUrl& url,
    BackupReader& reader,
    const std::shared_ptr<const secrets::Vault>& vault,
    bool isThere)
{
    if (!isThere) {
        return restoreAt(url, reader, vault);
    }
    TRY_ASSIGN(const auto connection, Connection::open(url));
    TRY_ASSIGN(const QString aside, BackupStore::moveAside(*connection));
    auto restored = restoreAt(url, reader, vault);
    if (restored) {
        restored->keptAside = aside;
        return restored;
    }
    if (const auto back = BackupStore::moveBack(*connection, aside); !back) {
        return fail(back.error().code,
            QStringLiteral("nothing was restored, and the former data lie in the schema %1: %2")
                .arg(aside, back.error().detail));
    }
    return restored;
}

} // namespace

Result<Restored> Backup::restore(const database::DatabaseUrl& url,
    const QString& path,
    const KeySource& keys,
    const QString& recoveryCode,
    Existing existing)
{
    BackupReader reader(path);
    TRY_ASSIGN(const BackupHeader header, reader.open());
    if (header.schemaVersion > database::Migrator::newestVersion()) {
        return fail(ErrorCode::DbTooNew, QStringLiteral("the backup was made by a newer Belfry"));
    }
    const KeyKeeper keeper(keys, header.school);
    TRY_ASSIGN(const auto master, masterOf(header, keeper, recoveryCode));
    TRY_ASSIGN(auto opened, master.unwrap(header.school, header.keys));
    const auto vault = std::make_shared<const secrets::Vault>(header.school, std::move(opened));
    TRY(reader.unlock(*vault));
    TRY(walk(reader, *vault, nothing)); // the whole file, before anything is touched
    TRY_ASSIGN(const bool isThere, checkTarget(url, existing));
    TRY(keeper.keep(master));
    TRY_ASSIGN(const Restored restored,
        url.isSqlite() ? restoreFile(url.path(), reader, vault, isThere)
                       : restoreSchema(url, reader, vault, isThere));
    TRY(Installation::rememberRestored(url, header.school));
    return restored;
}

} // namespace belfry::core::application
