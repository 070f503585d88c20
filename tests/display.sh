# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Read by tests/run and installer/linux/test: an X server in memory with a window manager, so that no window opens on
# anybody's screen and the keyboard focus is real.

display_server=
display_manager=

# start_display FOLDER: sets DISPLAY; the logs go into the folder. Returns 1 after having said why when it can't.
start_display() {
    local folder="$1" number
    mkfifo "$folder/display" "$folder/managed"
    Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp -noreset 3>"$folder/display" 2>"$folder/xvfb.log" &
    display_server=$!
    if ! read -r -t 60 number <"$folder/display"; then
        cat "$folder/xvfb.log" >&2
        echo "$0: the X server did not start" >&2
        return 1
    fi
    export DISPLAY=":$number"

    # openbox runs the command once it manages the display: then the first window gets the focus that a test relies on.
    openbox --sm-disable --startup "sh -c 'echo ready >\"$folder/managed\"'" >"$folder/openbox.log" 2>&1 &
    display_manager=$!
    if ! read -r -t 60 _ <"$folder/managed"; then
        cat "$folder/openbox.log" >&2
        echo "$0: the window manager did not start" >&2
        return 1
    fi
}

# By id: another Xvfb on this machine is none of our business.
stop_display() {
    [ -z "$display_manager" ] || kill "$display_manager" 2>/dev/null || true
    [ -z "$display_server" ] || kill "$display_server" 2>/dev/null || true
    wait 2>/dev/null || true
}
