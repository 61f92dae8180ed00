#!/usr/bin/env bash
# Fails where a target imports one that it may not know. The first column may not import the second.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly forbidden='
BallerETL        BallerServing
BallerETL        BallerWeb
BallerServing    BallerETL
BallerWeb        BallerETL
BallerWeb        BallerDuckDB
BallerWeb        CDuckDB
BallerFetch      BallerParse
BallerParse      BallerFetch
BallerCore       Baller.*
BallerArtifact   Baller(SQL|DuckDB|ETL|Serving|Web|Commands|Fetch|Parse|Sample)
BallerSample     Baller(Artifact|SQL|DuckDB|ETL|Serving|Web|Commands|Fetch|Parse)
.*               BallerCommands
.*               BallerTestSupport
'

status=0
for folder in Sources/* warehouse; do
    target=$(basename "$folder")
    [ "$target" = warehouse ] && target=BallerSQL
    while read -r importer imported; do
        [ -n "$importer" ] && [[ $target =~ ^$importer$ ]] || continue
        [ "$target" = baller ] && [ "$imported" = BallerCommands ] && continue
        if grep -rnE --include='*.swift' "^[^/]*import +(struct +|class +|enum +|func +)?${imported}(\.|$| )" "$folder"; then
            echo "boundary: $target may not import $imported" >&2
            status=1
        fi
    done <<<"$forbidden"
done
exit $status
