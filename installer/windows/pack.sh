#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pack.sh WORK VERSION SETUP [OPTION OF MAKENSIS...]: packs the folder that ./stage.sh has filled into one set-up
# program. Apart from ./build, because ./test packs a version before, to upgrade from.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1 version=$2 setup=$3
shift 3
makensis -V2 -WX -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$work/stage" "-DFILES=$work/files.nsh" \
    "-DSIZE=$(du --summarize --block-size=1024 "$work/stage" | cut -f1)" "-DICON=$work/tree/face/taabia.ico" \
    "-DBANNER=$work/tree/face/banner.bmp" "-DOUT=$setup" "$@" "$here/setup.nsi"
