#!/usr/bin/env bash
# Tries out what deploys Baller: the tarball in a root where Swift was never installed, the runbook of docs/operations.md there,
# the units for systemd, and a real nginx before a real server. run.sh <tree of scripts/dist.sh>; needs root for the root.
set -euo pipefail
cd "$(dirname "$0")/../.."

readonly tree=$(realpath "${1:?usage: run.sh <tree of scripts/dist.sh>}")
readonly packages=ca-certificates,fonts-dejavu-core,libcairo2,libsodium23,libsqlite3-0,libxml2,zlib1g
# Outside of the project: it is the root of a system, and is kept for the next time.
readonly root=${BALLER_BARE_ROOT:-${TMPDIR:-/tmp}/baller-bare-root}
readonly scratch=$(mktemp -d)

say() { printf 'deploy: %s\n' "$*" >&2; }
fail() {
    say "FAILED: $*"
    exit 1
}
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$scratch"
}
trap finish EXIT

[ "$(id -u)" -eq 0 ] || fail "this makes a root of its own, and only root may"
missing=()
for program in debootstrap nginx curl; do command -v "$program" >/dev/null || missing+=("${program/nginx/nginx-light}"); done
if [ ${#missing[@]} -gt 0 ]; then
    say "installing ${missing[*]} with apt-get"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

bare_root() {
    [ -e "$root/.ready" ] && return
    say "making a bare Debian in $root"
    rm -rf "$root"
    debootstrap --variant=minbase --include="$packages" bookworm "$root" >"$scratch/debootstrap.log" 2>&1 \
        || fail "debootstrap: $(tail -n 3 "$scratch/debootstrap.log")"
    touch "$root/.ready"
}

# With the kernel's view of processes, as every real root has it: a program finds out there where it lies.
inside() {
    unshare --mount --fork --kill-child sh -c 'mount -t proc proc "$1/proc" && shift && exec "$@"' sh "$root" \
        chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/root LANG=C.UTF-8 "$@"
}

# The lines of a block of the runbook, by its number.
block() {
    awk -v wanted="$1" '
        /^## / { inside = /^## Backup and restore/ }
        inside && /^```sh/ { number += 1; open = 1; next }
        /^```/ { open = 0 }
        open && number == wanted' docs/operations.md
}

tarball() {
    rm -rf "$root/usr/local/lib/baller" "$root/srv" "$root/backup"
    mkdir -p "$root/srv" "$root/backup"
    DESTDIR=$root scripts/install.sh "$tree" /usr/local
    ! inside sh -c 'command -v swift' >/dev/null || fail "there is a Swift in the bare root"
    inside baller doctor --store /srv/store || fail "baller doctor in the bare root"
    inside baller sample --seasons 1 --seed 3 --out /srv/raw --quiet
    inside baller build --raw /srv/raw --store /srv/store --publish --quiet >/dev/null || fail "a build in the bare root"
    inside baller operate --raw /srv/raw --store /srv/store --once nightly || fail "a job in the bare root"
    say "the tarball builds and publishes without Swift"
}

runbook() {
    local places="STORE=/srv/store RAW=/srv/raw PAGES=/srv/pages BACKUP=/backup"
    local before after
    before=$(inside cat /srv/store/current)
    inside env $places sh -euc "$(block 1)" || fail "the backup of the runbook"
    rm -rf "$root/srv"
    mkdir -p "$root/srv"
    inside env $places sh -euc "$(block 2)" || fail "the restore of the runbook"
    after=$(inside cat /srv/store/current)
    [ "$before" = "$after" ] || fail "after the restore $after is published instead of $before"
    inside baller runs --store /srv/store | grep -q nightly || fail "the restored record has no run"
    inside baller operate --raw /srv/raw --store /srv/store --once nightly || fail "a job after the restore"
    say "the runbook restores a store on an empty machine"
}

units() {
    local unit
    command -v systemd-analyze >/dev/null || {
        say "skipped: no systemd-analyze to look at the units with"
        return
    }
    for unit in "$root"/usr/local/lib/systemd/system/baller*.service; do
        cp "$unit" "$scratch/"
        # The program is in the other root.
        sed -i "s|^ExecStart=/usr/local|ExecStart=$root/usr/local|" "$scratch/$(basename "$unit")"
    done
    systemd-analyze verify --man=no "$scratch"/baller*.service 2>&1 | grep -E "baller" && fail "systemd does not like the units"
    for unit in "$scratch"/baller*.service; do
        systemd-analyze security --offline=true --threshold=25 --no-pager "$unit" >"$scratch/security.log" 2>&1 \
            || fail "$(basename "$unit") is open: $(tail -n 1 "$scratch/security.log")"
        say "$(tail -n 1 "$scratch/security.log" | tr -s ' ')"
    done
}

proxy() {
    inside env BALLER_SERVE_TRUSTED_PROXIES=127.0.0.1 BALLER_SERVE_PORT=0 BALLER_SERVE_RESTRICTED_SOURCES=true \
        baller serve --store /srv/store >"$scratch/access.log" 2>"$scratch/serve.log" &
    server=$!
    for _ in $(seq 600); do
        port=$(sed -n 's|.*on http://127.0.0.1:\([0-9]*\).*|\1|p' "$scratch/serve.log")
        [ -z "$port" ] || break
        kill -0 "$server" 2>/dev/null || fail "the server ended: $(tail -n 3 "$scratch/serve.log")"
        sleep 0.2
    done
    [ -n "$port" ] || fail "the server does not listen"
    python3 Tests/Deploy/proxy.py deploy/nginx/baller.conf "$port" "$scratch" || fail "nginx before the server"
}

bare_root
tarball
runbook
units
proxy
say "all is well"
