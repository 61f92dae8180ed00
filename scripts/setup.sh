#!/usr/bin/env bash
# Prepares a Debian or Ubuntu machine: checks Swift, installs packages, puts libduckdb into .deps/duckdb.
# Does nothing where all is there. Says what it does, and what to do when it cannot.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly duckdb_version=1.5.5
readonly folder=.deps/duckdb
readonly wheel=bareduckdb==0.12.155
readonly wheel_sha256=5b2071948525f26a3620a3fbbcf698c4c9d824bc51cd88446e5b13541b7fdaa8
readonly library_sha256=fc23f12e376c47be520f75221288281906e7942e8fd6f6ce4849198ba60d0405
readonly source_sha256=72f33ee57ca7595b23957671a2cc7f7fe2be0ecc2d68f63abedcfcaa3a5c1238
readonly header_sha256=48e716b9ce96ca8fead9cb35693fdc0343ac0fc1f6e7db5561fa0f44b674153d
readonly packages=(libxml2-dev libsodium-dev libsqlite3-dev zlib1g-dev libcairo2-dev fonts-dejavu-core pkg-config python3 python3-pip unzip)

say() { printf 'setup: %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 1
}

check_swift() {
    command -v swift >/dev/null || fail "Swift is not installed. Install Swift 6.2 or newer from https://www.swift.org/install/ and run this again."
    local version
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    [ "$(printf '6.2\n%s\n' "$version" | sort -V | head -n 1)" = 6.2 ] || fail "Swift $version is too old: 6.2 or newer is needed."
}

install_packages() {
    local missing=() name
    for name in "${packages[@]}"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'install ok installed' || missing+=("$name")
    done
    # A Python that is not Debian's serves as well.
    if python3 -m pip --version >/dev/null 2>&1; then
        missing=($(printf '%s\n' "${missing[@]-}" | grep -vx -e python3 -e python3-pip || true))
    fi
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "these packages are needed, and apt-get is not here to install them: ${missing[*]}"
    local sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    say "installing ${missing[*]} with apt-get"
    "${sudo[@]}" apt-get update -qq || fail "apt-get update failed: is the network there?"
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
        || fail "apt-get could not install: ${missing[*]}"
}

has_sha256() { [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d ' ' -f 1)" = "$2" ]; }

use_installed_duckdb() {
    local library header
    library=$(find -L "$DUCKDB_HOME" -maxdepth 3 -name libduckdb.so -print -quit 2>/dev/null)
    header=$(find -L "$DUCKDB_HOME" -maxdepth 3 -name duckdb.h -print -quit 2>/dev/null)
    [ -n "$library" ] && [ -n "$header" ] || fail "DUCKDB_HOME=$DUCKDB_HOME holds no libduckdb.so and duckdb.h."
    mkdir -p "$folder"
    ln -sfn "$(realpath "$library")" "$folder/libduckdb.so"
    ln -sfn "$(realpath "$header")" "$folder/duckdb.h"
    say "using libduckdb of $DUCKDB_HOME"
}

download() {
    local what=$1 expected=$2
    shift 2
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$scratch" "$@" \
        || fail "could not download $what: is the network there? (An installed libduckdb $duckdb_version can be named with DUCKDB_HOME.)"
    local file
    file=$(find "$scratch" -maxdepth 1 -type f -newer "$scratch/.start" ! -name .start -print -quit)
    has_sha256 "$file" "$expected" || fail "$what has the wrong SHA-256 (expected $expected): not used."
    printf '%s' "$file"
}

fetch_duckdb() {
    if has_sha256 "$folder/libduckdb.so" "$library_sha256" && has_sha256 "$folder/duckdb.h" "$header_sha256"; then
        return
    fi
    [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] \
        || fail "libduckdb is fetched for Linux on x86_64 only; on this machine install libduckdb $duckdb_version and name its folder with DUCKDB_HOME."
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    say "fetching libduckdb $duckdb_version (34 MB)"
    touch "$scratch/.start"
    local archive
    archive=$(download "libduckdb $duckdb_version" "$wheel_sha256" --only-binary=:all: --python-version 3.12 \
        --implementation cp --platform manylinux_2_26_x86_64 --platform manylinux_2_28_x86_64 "$wheel")
    unzip -q -j "$archive" 'bareduckdb/_libs/libduckdb.so' -d "$scratch"
    rm "$archive"
    say "fetching duckdb.h $duckdb_version (18 MB of sources)"
    archive=$(download "the sources of duckdb $duckdb_version" "$source_sha256" --no-binary duckdb "duckdb==$duckdb_version")
    tar -xzf "$archive" -O "duckdb-$duckdb_version/external/duckdb/src/include/duckdb.h" >"$scratch/duckdb.h"
    has_sha256 "$scratch/libduckdb.so" "$library_sha256" && has_sha256 "$scratch/duckdb.h" "$header_sha256" \
        || fail "what was unpacked is not libduckdb $duckdb_version: not used."
    mkdir -p "$folder"
    rm -f "$folder/libduckdb.so" "$folder/duckdb.h"
    mv "$scratch/libduckdb.so" "$scratch/duckdb.h" "$folder/"
    say "libduckdb $duckdb_version is in $folder"
}

check_swift
install_packages
if [ -n "${DUCKDB_HOME:-}" ]; then use_installed_duckdb; else fetch_duckdb; fi
