// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ZipArchive.h"

#include "core/formats/TableFault.h"

#include <zip.h>

#include <algorithm>
#include <utility>

namespace belfry::core::formats {
namespace {

constexpr qint64 kMaxUnpacked = 256LL * 1024 * 1024;
constexpr qint64 kMaxEntries = 10'000;
constexpr quint64 kRatioFrom = 16ULL * 1024 * 1024;
constexpr quint64 kMaxRatio = 200;

/// Unpacks while it is read. Counts what comes out: the sizes that an archive states may be lies.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice(zip_file* file, std::shared_ptr<qint64> budget, std::shared_ptr<bool> damaged)
        : m_file(file)
        , m_budget(std::move(budget))
        , m_damaged(std::move(damaged))
    {
        open(QIODevice::ReadOnly);
    }
    ~EntryDevice() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        if (*m_budget < 0 || *m_damaged) {
            return -1;
        }
        const auto count
            = zip_fread(m_file, data, static_cast<zip_uint64_t>(std::min(maxSize, Q_INT64_C(65536))));
        if (count < 0) {
            *m_damaged = true;
            return -1;
        }
        *m_budget -= count;
        return *m_budget < 0 || count == 0 ? -1 : count;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    zip_file* m_file;
    std::shared_ptr<qint64> m_budget;
    std::shared_ptr<bool> m_damaged;
};

Error broken()
{
    return tableError({ TableProblem::BrokenArchive });
}

} // namespace

ZipArchive::ZipArchive(zip* handle)
    : m_handle(handle)
    , m_budget(std::make_shared<qint64>(kMaxUnpacked))
    , m_damaged(std::make_shared<bool>(false))
{
}

ZipArchive::ZipArchive(ZipArchive&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_budget(std::move(other.m_budget))
    , m_damaged(std::move(other.m_damaged))
{
}

ZipArchive::~ZipArchive()
{
    if (m_handle) {
        zip_discard(m_handle);
    }
}

Result<ZipArchive> ZipArchive::open(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!handle) {
        if (source) {
            zip_source_free(source);
        }
        return tl::unexpected(broken());
    }
    ZipArchive archive(handle);
    if (zip_get_num_entries(handle, 0) > kMaxEntries) {
        return tl::unexpected(tableError({ TableProblem::Bomb }));
    }
    return archive;
}

bool ZipArchive::contains(const QString& name) const
{
    return zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::stream(const QString& name)
{
    const auto index = zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_handle, static_cast<zip_uint64_t>(index), 0, &stat) != 0) {
        return tl::unexpected(broken());
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return tl::unexpected(tableError({ TableProblem::Encrypted }));
    }
    const bool sized = (stat.valid & ZIP_STAT_SIZE) != 0 && (stat.valid & ZIP_STAT_COMP_SIZE) != 0;
    if (sized
        && (stat.size > static_cast<zip_uint64_t>(kMaxUnpacked)
            || (stat.size > kRatioFrom
                && stat.size / std::max<zip_uint64_t>(stat.comp_size, 1) > kMaxRatio))) {
        return tl::unexpected(tableError({ TableProblem::Bomb }));
    }
    zip_file_t* file = zip_fopen_index(m_handle, static_cast<zip_uint64_t>(index), 0);
    if (!file) {
        return tl::unexpected(broken());
    }
    return std::unique_ptr<QIODevice>(std::make_unique<EntryDevice>(file, m_budget, m_damaged));
}

} // namespace belfry::core::formats
