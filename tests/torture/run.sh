#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long tests, one after the other: every tests/torture/*/run.
set -euo pipefail
cd "$(dirname "$0")"
failed=0
for part in */run; do
  echo "== ${part%/run}"
  "./$part" "$@" || failed=1
done
exit $failed
