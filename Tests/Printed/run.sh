#!/usr/bin/env bash
# Serves a store of all real records and holds its tables to kept pages of Basketball-Reference.
#   Tests/Printed/run.sh BALLER STORE [--out FILE]
# Reads the pages of BALLER_DATA (../shared/data); needs Python alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
baller=$1
store=$2
shift 2
pages=${BALLER_DATA:-../shared/data}/pages

log=$(mktemp)
"$baller" serve --store "$store" --port 0 --no-access-log 2>"$log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -f "$log"' EXIT
for _ in $(seq 300); do
    url=$(sed -n 's/.* on \(http:.*\)$/\1/p' "$log" | head -n 1)
    [ -n "$url" ] && break
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
done
python3 Tests/Printed/compare.py --url "$url" --pages "$pages" "$@"
