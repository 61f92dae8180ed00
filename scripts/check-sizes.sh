#!/usr/bin/env bash
# Fails where a source file is longer than 400 lines. Shorter is the aim: 90, and a second look at 250.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
while IFS= read -r file; do
    lines=$(wc -l <"$file")
    if [ "$lines" -gt 400 ]; then
        echo "size: $file has $lines lines, 400 is the limit" >&2
        status=1
    fi
done < <(git ls-files '*.swift' '*.sql' '*.py' '*.sh')
exit $status
