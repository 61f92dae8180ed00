#!/usr/bin/env bash
# Measures Baller beside its peers in one run and writes the tables of Benchmarks/README.md.
#   Benchmarks/run.sh [wrapper] [parsing] [build] [incremental] [history] [export] [streaming] [bounds] [serving] [pages] [asking] [soak]      all without arguments
# The soak takes ten minutes, or SOAK_SECONDS.
# Needs `make build`. Installs wrk with apt-get and the Python peers into Benchmarks/.venv when they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."

install() {
    echo "bench: installing $1 with apt-get" >&2
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo)
    "${sudo[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "$1" >/dev/null
}
command -v wrk >/dev/null || install wrk
command -v chromium >/dev/null || install chromium
if ! Benchmarks/.venv/bin/python -c "import basketball_reference_web_scraper, datasette, playwright, uvicorn" 2>/dev/null; then
    echo "bench: installing the Python peers into Benchmarks/.venv" >&2
    python3 -m venv Benchmarks/.venv
    Benchmarks/.venv/bin/pip install --quiet --disable-pip-version-check -r Benchmarks/peers/requirements.txt
fi
PYTHONPATH=Benchmarks exec Benchmarks/.venv/bin/python -m bench "$@"
