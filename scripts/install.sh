#!/usr/bin/env bash
# Copies a tree of `scripts/dist.sh` below a prefix: install.sh <tree> [prefix]. `DESTDIR` puts it into another root.
set -euo pipefail

readonly tree=${1:?usage: install.sh <tree> [prefix]}
readonly prefix=${2:-/usr/local}
readonly root=${DESTDIR:-}

say() { printf 'install: %s\n' "$*" >&2; }

mkdir -p "$root$prefix/bin" "$root$prefix/lib/systemd/system" "$root$prefix/share"
# Beside the old program and then in its place: a server that runs keeps the files that it has open.
rm -rf "$root$prefix/lib/baller.new" "$root$prefix/lib/baller.old"
cp -r "$tree/lib/baller" "$root$prefix/lib/baller.new"
[ ! -e "$root$prefix/lib/baller" ] || mv "$root$prefix/lib/baller" "$root$prefix/lib/baller.old"
mv "$root$prefix/lib/baller.new" "$root$prefix/lib/baller"
rm -rf "$root$prefix/lib/baller.old" "$root$prefix/share/baller"
cp -r "$tree/share/baller" "$root$prefix/share/baller"
ln -sfn ../lib/baller/baller "$root$prefix/bin/baller"
for unit in "$tree"/share/baller/systemd/*.service; do
    sed "s|/usr/local/bin|$prefix/bin|" "$unit" >"$root$prefix/lib/systemd/system/$(basename "$unit")"
done
say "baller is in $prefix/bin; units are in $prefix/lib/systemd/system"
say "next: $prefix/share/baller/systemd/baller.sysusers and docs/operations.md"
