#!/usr/bin/env bash
# Fails where a folder of a target names a type of a folder that stands above it, by the plan below.
#
# A folder sees another if one of its files names a type that a file of the other declares, outside of comments and texts.
# Files beside the folders belong to none: the errors of a target, and what puts its folders together.
# `scripts/check-folders.sh BallerETL` prints instead what each folder of a target sees.
set -euo pipefail
cd "$(dirname "$0")/.."

# A target, and its folders from the bottom up: each may see those before it, and no other.
readonly plan='
BallerArtifact  Manifest Swap Store
BallerFetch     Budget Exchange Robots Client Store Plans Session
BallerParse     Values HTML Relations Output Verdict Reading Parsers Pages Identity Client
BallerETL       CSV Input Workbench Load Models Checks Report Package Diff Build
'

# Prints `folder folder-that-it-sees type file:line`.
readonly sees='
    function folder(file,    parts, count) {
        count = split(substr(file, length(root) + 2), parts, "/")
        return count > 1 ? parts[1] : ""
    }
    /^ *\/\// { next }
    pass == 1 {
        if (match($0, /^((package|public|final|indirect) )*(struct|class|enum|actor|protocol|typealias) [A-Za-z0-9_]+/)) {
            name = substr($0, RSTART, RLENGTH)
            sub(/.* /, "", name)
            if (folder(FILENAME) != "") home[name] = folder(FILENAME)
        }
        next
    }
    {
        own = folder(FILENAME)
        code = $0
        # Code inside of a text stays: "\(Name.of(x))".
        gsub(/"([^"\\(]|\\[^(])*"/, "", code)
        sub(/\/\/.*/, "", code)
        while (own != "" && match(code, /[.]?[A-Za-z_][A-Za-z0-9_]*/)) {
            name = substr(code, RSTART, RLENGTH)
            code = substr(code, RSTART + RLENGTH)
            if (name in home && home[name] != own) print own, home[name], name, FILENAME ":" FNR
        }
    }'

seen() {
    local files
    files=$(find "Sources/$1" -name '*.swift')
    # shellcheck disable=SC2086
    awk -v root="Sources/$1" "$sees" pass=1 $files pass=2 $files
}

if [ $# -gt 0 ]; then
    seen "$1" | awk '!(($1, $2, $3) in known) { known[$1, $2, $3]; types[$1 " sees " $2] = types[$1 " sees " $2] " " $3 }
        END { for (pair in types) print pair ":" types[pair] }' | sort
    exit
fi

failed=0
while read -r target folders; do
    [ -n "$target" ] || continue
    for folder in "Sources/$target"/*/; do
        case " $folders " in
            *" $(basename "$folder") "*) ;;
            *) echo "folders: $folder is not in the plan of scripts/check-folders.sh" >&2; failed=1 ;;
        esac
    done
    seen "$target" | awk -v target="$target" -v folders="$folders" '
        BEGIN { count = split(folders, names, / +/); for (place = 1; place <= count; place++) rank[names[place]] = place }
        rank[$2] > rank[$1] {
            print "folders: " $4 ": " target "/" $1 " may not name " $3 " of " $2 > "/dev/stderr"
            failed = 1
        }
        END { exit failed }' || failed=1
done <<<"$plan"
exit "$failed"
