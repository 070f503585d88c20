#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_keychain.sh DBUS-RUN-SESSION TEST [ARGUMENT...]: runs the test with a Secret Service that is its own: a message
# bus, a home and an unlocked keyring that end with it.
set -euo pipefail
bus=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home"/{runtime,data,config}
chmod 700 "$home/runtime"
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export XDG_CURRENT_DESKTOP=GNOME TAABIA_TEST_KEYCHAIN=1
# In the session the keyring is unlocked with a password from stdin; it ends with the session's bus.
"$bus" -- bash -c '
    printf "a password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec "$@"
' _ "$@"
