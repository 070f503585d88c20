#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# stage.sh TREE PREFIX STAGE LIST: puts the programs of the build tree into the folder STAGE with everything that they
# need on a Windows that has nothing but itself, and writes into LIST what an uninstaller has to delete.
set -euo pipefail
tree=$1 prefix=$2 stage=$3 list=$4
triplet=x86_64-w64-mingw32
compiler=$($triplet-g++-posix -print-libgcc-file-name)
compiler=$(dirname "$compiler")

rm -rf "$stage"
mkdir -p "$stage"
cp "$tree/taabia.exe" "$tree/app/sandbox/taabia-sandbox.exe" "$stage/"

# Qt looks for these by itself at run time, so no program names them. Windows' own TLS is left out: under it the till
# would speak without TLS 1.3, and which of two libraries answers should not depend on what went missing.
# qoffscreen is for tests and for pictures without a screen.
for plugin in platforms/qwindows platforms/qoffscreen sqldrivers/qsqlite tls/qopensslbackend; do
    install -D --mode 644 "$prefix/qt/plugins/$plugin.dll" "$stage/$plugin.dll"
done
cp "$prefix/ossl/bin/libssl-3-x64.dll" "$stage/"
# FreeType draws the letters, as everywhere else: Windows' own way knows no file behind a font that lies in the program,
# makes its half-bold weight up, and leaves a PDF with drawings instead of text.
printf '[Paths]\nPrefix = .\nPlugins = .\n\n[Platforms]\nWindowsArguments = fontengine=freetype\n' >"$stage/qt.conf"

# What a file imports, and what that imports, as long as one of our folders has it; the rest is Windows' own.
imports() { $triplet-objdump --private-headers "$1" | sed -n 's/^.*DLL Name: //p'; }
mapfile -t waiting < <(find "$stage" -name '*.exe' -o -name '*.dll')
while [ ${#waiting[@]} -gt 0 ]; do
    file=${waiting[0]}
    waiting=("${waiting[@]:1}")
    for name in $(imports "$file"); do
        [ ! -e "$stage/$name" ] || continue
        for folder in "$prefix/qt/bin" "$prefix/ossl/bin" "$compiler" "/usr/$triplet/lib"; do
            if [ -e "$folder/$name" ]; then
                cp "$folder/$name" "$stage/"
                waiting+=("$stage/$name")
                break
            fi
        done
        # What is named like this is never Windows' own: a program without it would not even start.
        case "$name" in
            Qt6*.dll | lib*.dll) [ -e "$stage/$name" ] || { echo "stage.sh: $name was not found" >&2; exit 1; } ;;
        esac
    done
done
find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec $triplet-strip {} +
chmod -R u=rwX,go=rX "$stage"

# shellcheck disable=SC2016 # it is for NSIS to know where that is
{
    (cd "$stage" && find . -type f | LC_ALL=C sort | sed 's#^\./##; s#/#\\#g; s#.*#Delete "$INSTDIR\\&"#')
    (cd "$stage" && find . -mindepth 1 -depth -type d | sed 's#^\./##; s#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#')
} >"$list"
