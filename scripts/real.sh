#!/usr/bin/env bash
# Builds and publishes one artifact of all real records: box score pages, game logs of every layout, season tables and lists of players.
#   scripts/real.sh BALLER STORE
# Reads BALLER_DATA (../shared/data) and changes nothing there; pages are unpacked to raw/real-pages (3 GB) and parsed to raw/real/bref.
set -euo pipefail
cd "$(dirname "$0")/.."
baller=$1
store=$2
data=$(cd "${BALLER_DATA:-../shared/data}" && pwd)
pages=raw/real-pages
raw=raw/real
mkdir -p "$pages" "$raw"

if ! command -v zstd >/dev/null; then
    echo "real: installing zstd with apt-get" >&2
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends zstd >/dev/null
fi
for archive in "$data"/archive/*.tar.zst; do
    name=$(basename "$archive" .tar.zst)
    [ -f "$pages/$name/.whole" ] && continue
    echo "real: unpacking $name" >&2
    tar --zstd -xf "$archive" -C "$pages"
    touch "$pages/$name/.whole"
done
for folder in pages found/pages pages-bulk; do
    mkdir -p "$pages/$folder"
    cp -ru "$data/$folder/." "$pages/$folder/"
done

# 1 and 65 say that some pages became no rows, or cannot be read; the report names them, and everything else is there.
"$baller" parse --pages "$pages" --out "$raw/bref" || case $? in 1 | 65) ;; *) exit 1 ;; esac
# Of the season that two folders have in full, one is enough; the excerpts and lists of everything else are read where they are.
for folder in gamelogs gamelogs-alt gamelogs-2025-26 boxscores-2017-18 derived found/nba_api found/kaggle found/wyattowalsh season nba players; do
    ln -sfn "$data/$folder" "$raw/$(basename "$folder")"
done
"$baller" build --raw "$raw" --store "$store" --publish
