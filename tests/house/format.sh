#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format.sh          says which sources clang-format would lay out otherwise, and fails if there are any
# format.sh --mend   lays them out
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! command -v clang-format-14 >/dev/null; then
    echo "clang-format-14 is not installed: the formatting was not checked"
    exit 77
fi
mapfile -d '' sources < <(find app ui tests \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
if [ "${1:-}" = --mend ]; then
    exec clang-format-14 -i "${sources[@]}"
fi

verdict=0
report=$(clang-format-14 --dry-run -Werror "${sources[@]}" 2>&1) || verdict=1
sed -n 's/^\([^: ]*\):[0-9]*:[0-9]*: error: .*/\1: not as clang-format lays it out/p' <<<"$report" | sort -u
echo "${#sources[@]} sources looked at (./tests/run --format mends them)"
[ "${#sources[@]}" -gt 20 ] && [ "$verdict" -eq 0 ]
