#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts and stops a PostgreSQL cluster of its own for the tests: postgresql.sh start|stop DIRECTORY
# crash and revive: the server ends as in a power cut, and comes up again with the same data.
# Data and socket lie in a temporary folder (a socket's path must be short); DIRECTORY/socket leads there.
set -euo pipefail
action=$1 directory=$2
bin=$(ls -d /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql@*/bin 2>/dev/null | sort -V | tail -n 1 || true)
bin=${bin:-$(dirname "$(command -v pg_ctl || echo /usr/bin/pg_ctl)")}

# PostgreSQL refuses to run as root: drop to the user postgres then.
as_owner() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --clear-groups -- env -C / "$@"
    else
        "$@"
    fi
}

stop() {
    if [ -L "$directory/socket" ]; then
        folder=$(readlink "$directory/socket")
        if [ -d "$folder/data" ]; then
            as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
            rm -rf "$folder"
        fi
        rm -f "$directory/socket"
    fi
}

# Hundreds of databases are made and dropped, each of them waiting for the disk: in memory where there is room for
# it (4 GB; a container often has 64 MB). The server is asked to sync all the same.
place() {
    local free
    free=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 { print $4 }')
    if [ "${free:-0}" -gt 4000000 ]; then echo /dev/shm; else echo /tmp; fi
}

serve() {
    as_owner "$bin/pg_ctl" -D "$1/data" -w -l "$1/server.log" \
        -o "-c listen_addresses='' -c unix_socket_directories='$1' -c max_connections=200 -c shared_buffers=64MB" \
        start >/dev/null
}

case $action in
start)
    mkdir -p "$directory"
    stop
    folder=$(mktemp -d "$(place)/belfry-pg-XXXXXX")
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
    chmod 700 "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$directory/initdb.log" 2>&1
    serve "$folder"
    ln -s "$folder" "$directory/socket"
    ;;
stop) stop ;;
crash) as_owner "$bin/pg_ctl" -D "$(readlink "$directory/socket")/data" -m immediate -w stop >/dev/null ;;
revive) serve "$(readlink "$directory/socket")" ;;
*)
    echo "usage: postgresql.sh start|stop|crash|revive DIRECTORY" >&2
    exit 2
    ;;
esac
