#!/usr/bin/env bash
# Makes `dist/baller-<version>-<system>.tar.gz`: the program with all it reads, to run where Swift is not installed.
# The Swift runtime is linked into it; libduckdb lies beside it. Debian's packages that it needs are in its README.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'dist: %s\n' "$*" >&2; }

say "compiling with the Swift runtime linked in"
swift build --explicit-target-dependency-import-check error -c release --product baller --static-swift-stdlib >&2
readonly built=$(realpath .build/release)
readonly version=$("$built/baller" --version)
readonly name="baller-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
readonly tree=dist/$name

rm -rf "$tree"
mkdir -p "$tree/bin" "$tree/lib/baller" "$tree/share/baller"
cp "$built/baller" "$tree/lib/baller/"
strip --strip-debug "$tree/lib/baller/baller"
cp -rL "$built"/*.resources "$tree/lib/baller/"
cp -L .deps/duckdb/libduckdb.so "$tree/lib/baller/"
ln -s ../lib/baller/baller "$tree/bin/baller"
cp -r deploy/systemd deploy/nginx deploy/caddy deploy/baller.yaml "$tree/share/baller/"
cp deploy/INSTALL.md "$tree/README.md"
tar -C dist -czf "dist/$name.tar.gz" "$name"
say "dist/$name.tar.gz: $(du -h "dist/$name.tar.gz" | cut -f1), unpacked $(du -sh "$tree" | cut -f1)"
printf '%s\n' "$tree"
