#!/usr/bin/env bash
# Serves a store and holds the API to its own description: schemathesis asks what the description allows and what it does not, and a client that
# openapi-python-client makes of it reads every route.
#   Tests/API/run.sh BALLER STORE [--examples N]
# Installs both into Tests/API/.venv when they are missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
baller=$1
store=$2
shift 2

if [ ! -x "$here/.venv/bin/schemathesis" ]; then
    echo "api: installing schemathesis and openapi-python-client into Tests/API/.venv" >&2
    python3 -m venv "$here/.venv"
    "$here/.venv/bin/pip" install --quiet --disable-pip-version-check schemathesis openapi-spec-validator openapi-python-client
fi

log=$(mktemp)
work=$(mktemp -d)
"$baller" serve --store "$store" --port 0 --no-access-log 2>"$log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$log" "$work"' EXIT
for _ in $(seq 300); do
    url=$(sed -n 's/.* on \(http:.*\)$/\1/p' "$log" | head -n 1)
    [ -n "$url" ] && break
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
done
PATH="$here/.venv/bin:$PATH" "$here/.venv/bin/python" "$here/run.py" --url "$url" --work "$work" "$@"
