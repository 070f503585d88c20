# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Read by installer/run and tests/run: installs from installer/packages only what is missing, so that a complete machine
# needs neither root nor network.

# Prints the packages of the named groups that are not installed.
missing_packages() {
    local list="$1" group package status
    shift
    while read -r group package _; do
        case " $* " in *" $group "*) ;; *) continue ;; esac
        status=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) || status=none
        [ "$status" = installed ] || echo "$package"
    done < <(grep -v '^#' "$list")
}

# Installs what is missing of the named groups. Returns 1 after having said why when it can't.
install_packages() {
    local list="$1" missing apt
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This script knows Debian's packages only. On another system install what $list names, then use cmake." >&2
        return 1
    fi
    mapfile -t missing < <(missing_packages "$list" "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and installing them needs root. As root, run this and start again:" >&2
            echo "    apt-get update && apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        apt=(sudo "${apt[@]}")
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    # A fresh system has no lists, an old one has stale lists: they are read anew before anything is installed.
    if ! "${apt[@]}" update --quiet=2 \
        || ! "${apt[@]}" install --quiet=2 --yes --no-install-recommends "${missing[@]}" </dev/null; then
        echo "The packages could not be installed. Check the network and apt's message above, then start again." >&2
        return 1
    fi
}

# Qt wants UTF-8; a bare system has only C, which C.UTF-8 extends without being installed.
use_utf8() {
    [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}
