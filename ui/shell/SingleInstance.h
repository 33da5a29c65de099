// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace belfry::ui::shell {

/**
 * One desktop program per database and user. The second one asks the first to come to the front and ends.
 * A lock file decides (it notices when its holder has died); a socket that only this user can open carries
 * the call. Thread: GUI.
 */
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `database`: the address as text; it never appears in the socket's name.
    explicit SingleInstance(const QString& database, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Whether this is the first one; otherwise the first one has been called.
    bool acquire();

Q_SIGNALS:
    /// Somebody started Belfry again: show the window.
    void activationRequested();

private:
    void answer();
    void callFirst() const;

    QString m_name;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace belfry::ui::shell
