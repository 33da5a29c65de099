// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Platform.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <atomic>

#include <cerrno>
#include <cstdlib>

// The small platform file: POSIX, Linux, macOS and Windows calls stand here and nowhere else.
#if defined(Q_OS_WIN)
#include <winsock2.h>
// (before windows.h, which would bring the old one)
#include <qt_windows.h>

#include <io.h>
#include <realtimeapiset.h>
#else
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <libproc.h>
#include <sys/sysctl.h>
#endif

namespace belfry::core::platform {

qint64 bootTimeMs()
{
#if defined(Q_OS_WIN)
    ULONGLONG hundredNanoseconds = 0;
    QueryInterruptTime(&hundredNanoseconds); // counts sleep
    return static_cast<qint64>(hundredNanoseconds / 10000);
#else
#if defined(Q_OS_LINUX)
    constexpr clockid_t kClock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t kClock = CLOCK_MONOTONIC; // on macOS this one runs on during sleep
#endif
    timespec time {};
    clock_gettime(kClock, &time);
    return qint64 { time.tv_sec } * 1000 + time.tv_nsec / 1000000;
#endif
}

QString bootId()
{
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly)) {
        return QString::fromLatin1(file.readAll().trimmed());
    }
    return {};
#elif defined(Q_OS_MACOS)
    timeval boot {};
    size_t size = sizeof(boot);
    int names[] = { CTL_KERN, KERN_BOOTTIME };
    return sysctl(names, 2, &boot, &size, nullptr, 0) == 0 ? QString::number(boot.tv_sec) : QString();
#else
    // Rounded to ten seconds: the difference of two clocks that tick apart.
    return QString::number((QDateTime::currentMSecsSinceEpoch() - bootTimeMs()) / 10000);
#endif
}

qint64 processStartTimeMs(qint64 pid)
{
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    // Field 22, counted after the command's closing bracket, since the command may hold blanks.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields.at(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK) : 0;
#elif defined(Q_OS_MACOS)
    proc_bsdinfo info {};
    if (proc_pidinfo(static_cast<int>(pid), PROC_PIDTBSDINFO, 0, &info, sizeof(info)) != sizeof(info)) {
        return 0;
    }
    return static_cast<qint64>(info.pbi_start_tvsec) * 1000
        + static_cast<qint64>(info.pbi_start_tvusec) / 1000;
#else
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (process == nullptr) {
        return 0;
    }
    FILETIME created {}, exited {}, kernel {}, user {};
    const bool known = GetProcessTimes(process, &created, &exited, &kernel, &user) != 0;
    CloseHandle(process);
    return known ? static_cast<qint64>(
                       ((static_cast<quint64>(created.dwHighDateTime) << 32) | created.dwLowDateTime) / 10000)
                 : 0;
#endif
}

bool processAlive(qint64 pid, qint64 startTimeMs)
{
#if defined(Q_OS_WIN)
    const qint64 started = processStartTimeMs(pid);
    return started != 0 && (startTimeMs == 0 || started == startTimeMs);
#else
    if (pid <= 0 || (kill(static_cast<pid_t>(pid), 0) != 0 && errno != EPERM)) {
        return false;
    }
    return startTimeMs == 0 || processStartTimeMs(pid) == startTimeMs;
#endif
}

Result<void> syncToDisk(QFile& file)
{
    if (!file.flush()) {
        return fail(ErrorCode::IoWrite, file.errorString());
    }
#if defined(Q_OS_WIN)
    const bool synced = FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#elif defined(Q_OS_MACOS)
    const bool synced = fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0;
#else
    const bool synced = fsync(file.handle()) == 0;
#endif
    if (!synced) {
        return fail(ErrorCode::IoWrite, QStringLiteral("the disk refuses to keep %1").arg(file.fileName()));
    }
#if !defined(Q_OS_WIN)
    const QByteArray folder = QFile::encodeName(QFileInfo(file.fileName()).absolutePath());
    if (const int descriptor = ::open(folder.constData(), O_RDONLY); descriptor >= 0) {
        fsync(descriptor);
        ::close(descriptor);
    }
#endif
    return {};
}

Result<void> syncContentToDisk(QFile& file)
{
#if defined(Q_OS_LINUX)
    if (!file.flush()) {
        return fail(ErrorCode::IoWrite, file.errorString());
    }
    if (fdatasync(file.handle()) != 0) {
        return fail(ErrorCode::IoWrite, QStringLiteral("the disk refuses to keep %1").arg(file.fileName()));
    }
    return {};
#else
    return syncToDisk(file);
#endif
}

bool peerHasEnded(qintptr socket, bool isEncrypted)
{
#if defined(Q_OS_LINUX)
    pollfd state { static_cast<int>(socket), POLLRDHUP, 0 };
    if (poll(&state, 1, 0) > 0 && (state.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0) {
        return true;
    }
#endif
    char octet = 0;
#if defined(Q_OS_WIN)
    const int heard = recv(static_cast<SOCKET>(socket), &octet, 1, MSG_PEEK);
    const bool isQuiet = heard < 0 && WSAGetLastError() == WSAEWOULDBLOCK;
#else
    const ssize_t heard = recv(static_cast<int>(socket), &octet, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool isQuiet = heard < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
#endif
    return !isQuiet && (heard <= 0 || !isEncrypted);
}

int closeSocket(qintptr socket)
{
#if defined(Q_OS_WIN)
    return closesocket(static_cast<SOCKET>(socket));
#else
    return ::close(static_cast<int>(socket));
#endif
}

Result<void> restrictToOwner(const QString& path)
{
    if (!QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorCode::IoWrite, QStringLiteral("the rights of %1 cannot be set").arg(path));
    }
    return {};
}

bool readableByOthers(const QString& path)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(path)
    return false; // the profile's access list decides, not the bits that Qt shows
#else
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return (QFile::permissions(path) & others) != 0;
#endif
}

QString remoteFolderReason(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    const QString real = QFileInfo(folder).canonicalFilePath();
#if defined(Q_OS_WIN)
    if (real.startsWith(QLatin1String("//"))
        || GetDriveTypeW(reinterpret_cast<const wchar_t*>(QStorageInfo(real).rootPath().utf16()))
            == DRIVE_REMOTE) {
        return QStringLiteral("network drive");
    }
#endif
    static const QStringList kNetwork { QStringLiteral("nfs"),
        QStringLiteral("nfs4"),
        QStringLiteral("cifs"),
        QStringLiteral("smb"),
        QStringLiteral("smb2"),
        QStringLiteral("smb3"),
        QStringLiteral("smbfs"),
        QStringLiteral("afpfs"),
        QStringLiteral("webdav"),
        QStringLiteral("davfs"),
        QStringLiteral("9p"),
        QStringLiteral("fuse.sshfs"),
        QStringLiteral("fuse.davfs"),
        QStringLiteral("fuse.rclone"),
        QStringLiteral("fuse.gvfsd-fuse"),
        QStringLiteral("ncpfs"),
        QStringLiteral("afs"),
        QStringLiteral("ceph"),
        QStringLiteral("glusterfs"),
        QStringLiteral("fuse.glusterfs") };
    const QString type = QString::fromLatin1(QStorageInfo(real).fileSystemType()).toLower();
    if (kNetwork.contains(type)) {
        return QStringLiteral("network file system (%1)").arg(type);
    }
    static const QStringList kSynchronised { QStringLiteral("onedrive"),
        QStringLiteral("dropbox"),
        QStringLiteral("google drive"),
        QStringLiteral("googledrive"),
        QStringLiteral("icloud drive"),
        QStringLiteral("nextcloud"),
        QStringLiteral("mobile documents") };
    for (const QString& part : real.toLower().split(QLatin1Char('/'))) {
        for (const QString& name : kSynchronised) {
            if (part == name || part.startsWith(name + QLatin1String(" - "))) {
                return QStringLiteral("folder that another program synchronises (%1)").arg(part);
            }
        }
    }
    return {};
}

qint64 freeBytes(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

ErrorCode writeFailure(const QString& path)
{
    constexpr qint64 kRoomOfASmallFile = 64LL * 1024;
    const qint64 free = freeBytes(path);
    return free >= 0 && free < kRoomOfASmallFile ? ErrorCode::IoFull : ErrorCode::IoWrite;
}

namespace {

std::atomic<bool> terminationFlag { false };
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

} // namespace

#if defined(Q_OS_WIN)
static BOOL WINAPI handleConsoleEvent(DWORD)
{
    terminationFlag = true;
    return TRUE;
}
#else
extern "C" {
static void handleTerminationSignal(int)
{
    terminationFlag = true;
}
}
#endif

void installTerminationHandler()
{
#if defined(Q_OS_WIN)
    SetConsoleCtrlHandler(handleConsoleEvent, TRUE);
#else
    struct sigaction action {};
    action.sa_handler = handleTerminationSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
#endif
}

bool terminationRequested()
{
    return terminationFlag;
}

bool localSocketsAreFiles()
{
#if defined(Q_OS_WIN)
    return false;
#else
    return true;
#endif
}

void disableCoreDumps()
{
#if !defined(Q_OS_WIN)
    const rlimit none { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void killOwnProcess()
{
#if defined(Q_OS_WIN)
    TerminateProcess(GetCurrentProcess(), 137);
#else
    kill(getpid(), SIGKILL);
#endif
    std::abort(); // not reached
}

} // namespace belfry::core::platform
