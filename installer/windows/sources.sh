# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Read by ./build and ./make-prefix: source packages, as Debian 12 has them, through an apt with lists of its own, so
# that neither root nor a change of this machine's sources is needed. apt checks the signatures.

# The newest, and when its files are not on the mirror (some have no sources of security updates) the release's own.
fetch_source() {
    local release
    ! apt-get source --quiet=2 --download-only --only-source "$1" || return 0
    release=$(apt-cache showsrc --only-source "$1" | awk '
        $1 == "Version:" { version = $2 }
        $1 == "Directory:" && $2 ~ "^pool/main/" { print version }' | sort --version-sort | tail -1)
    echo "The newest source of $1 can't be had: $release is taken. Look whether a security update is missing." >&2
    apt-get source --quiet=2 --download-only --only-source "$1=$release"
}

# debian_sources FOLDER PACKAGE...: unpacks each into FOLDER/PACKAGE, unless it is there.
debian_sources() {
    local folder="$1" package missing=() apt origin
    shift
    for package in "$@"; do
        [ -e "$folder/$package" ] || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    apt="$folder/apt"
    mkdir -p "$apt"/{lists,cache}/partial
    origin=/etc/apt/sources.list.d/debian.sources
    if [ -e "$origin" ]; then
        sed 's/^Types:.*/Types: deb-src/' "$origin" >"$apt/own.sources"
        origin="$apt/own.sources"
    else
        sed -n 's/^deb\(-src\)\? /deb-src /p' /etc/apt/sources.list | sort -u >"$apt/own.list"
        origin="$apt/own.list"
    fi
    cat >"$apt/apt.conf" <<END
Dir::Etc::sourcelist "$origin";
Dir::Etc::sourceparts "-";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "$(id -un)";
END
    (
        export APT_CONFIG="$apt/apt.conf"
        cd "$apt"
        apt-get update --quiet=2 || exit 1
        for package in "${missing[@]}"; do
            fetch_source "$package" || exit 1
            # The checksums were apt's business; dpkg would look for the maintainer's own key.
            dpkg-source --no-check --extract "$package"_*.dsc "$folder/$package.new" >/dev/null || exit 1
            mv "$folder/$package.new" "$folder/$package"
        done
        rm -f -- *.tar.* *.dsc "$folder"/*.tar.*
    ) || {
        echo "These source packages could not be fetched: ${missing[*]}" >&2
        return 1
    }
}
