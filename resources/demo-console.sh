#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Belfry's main job on the console: a demo school, credentials to one group, delivered into a folder.
#   demo-console.sh PATH/TO/belfryctl [FOLDER]      (FOLDER: empty or new; without one a temporary folder is kept)
set -euo pipefail
belfryctl=${1:?demo-console.sh PATH/TO/belfryctl [FOLDER]}
folder=${2:-$(mktemp -d "${TMPDIR:-/tmp}/belfry-demo-XXXXXX")}
mkdir -p "$folder"
if [ -n "$(ls -A "$folder")" ]; then
    echo "The folder $folder is not empty; nothing was changed. Name an empty or new one." >&2
    exit 1
fi

# A key file, because there may be no keychain; the owner's password is made for this demo alone.
export BELFRY_KEY_FILE="$folder/master.key"
export BELFRY_LOGIN=owner
BELFRY_PASSWORD=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
export BELFRY_PASSWORD
ctl() { "$belfryctl" --database "sqlite:$folder/demo.belfry" "$@"; }
step() { printf '\n-- %s\n' "$*"; }

step "A demo school with its owner (login: owner)"
ctl init --school "Demo School" --demo
step "Its groups"
ctl groups list
group=$(ctl --json groups list | tr '{},' '\n\n\n' | sed -nE 's/^ *"name" *: *"([^"]*)" *$/\1/p' | awk 'NR == 1')
[ -n "$group" ] || { echo "The demo school has no group." >&2; exit 1; }

step "The address where the students sign in, and a folder for the mails instead of a mail server"
ctl settings set school.instance_url https://register.example.org
ctl settings set mail.from office@school.example.org
ctl settings set mail.folder "$folder/mail"
step "Sending at any hour; a new school sends Monday to Saturday, 8:00 to 20:00"
ctl hours set always

step "Login and password to every student of \"$group\""
# Exit code 1 says that somebody was skipped: the demo list has the faults that real lists have.
ctl credentials send --group "$group" || [ $? = 1 ]
step "One round of delivery"
ctl deliver --once
step "What went where"
ctl outbox list
step "The mails lie in $folder/mail"
find "$folder/mail" -name '*.eml' | sort | head -n 3
cat <<END

Nothing was sent: the mails were written to a folder. To look around further:
  export BELFRY_KEY_FILE=$folder/master.key BELFRY_LOGIN=owner BELFRY_PASSWORD=$BELFRY_PASSWORD
  $belfryctl --database sqlite:$folder/demo.belfry students list
END
