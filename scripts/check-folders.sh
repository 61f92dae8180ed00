#!/usr/bin/env bash
# Fails where a folder of a target names a type of a folder above it in the plan below.
#
# A folder sees another if one of its files names a type that a file of the other declares, outside of comments and texts.
# A name that a folder also declares inside a type, or as a generic parameter, is its own. Files beside the folders belong
# to none: the errors of a target, its settings, and what puts its folders together.
# `scripts/check-folders.sh BallerETL` prints instead what each folder of a target sees.
set -euo pipefail
cd "$(dirname "$0")/.."

# A target, and its folders from the bottom up: each may see those before it, and no other.
readonly plan='
BallerCore      Text Calendar
BallerPages     Addresses Kinds
BallerDuckDB    Values Errors Handles Results Statements Appending Opening Decoding Executor
BallerArtifact  Manifest Changes Swap Store
BallerFetch     Budget Exchange Robots Client Store Plans Session
BallerParse     Values HTML Relations Output Verdict Reading Parsers Pages Identity Client
BallerSample    Names Season Game League Files Pages Book Staff Honours Office Tables
BallerETL       CSV Input Workbench Reuse Load Models Checks Report Package Diff Build
BallerExport    Relations SQLite Dictionary Writing
BallerServing   Cache JSON Query Answers Changes Kept Search Snapshot Running Console Export Current
BallerUsers     Secrets Storage Accounts Belongings Mail Disclosure
BallerWeb       Static Templates Responses Connections Limits Routing Columns OpenAPI Lists API Downloads Operations Console Site Users Admin Application
BallerOperations Schedule Runs Alerts Inbox Operating
BallerCommands  Terminal Settings Secrets Messages Artifacts Building Doctor Parsing Querying Sample Scraping Operating Users Serving Sources Warehouse
'

# Prints `folder folder-that-it-sees type file:line`.
readonly sees='
    function folder(file,    parts, count) {
        count = split(substr(file, length(root) + 2), parts, "/")
        return count > 1 ? parts[1] : ""
    }
    # The line without its texts; code inside of a text stays: "\(Name.of(x))".
    function code_of(line,    code, place, letter, depth, inText) {
        if (index(line, "\"") == 0) return line
        for (place = 1; place <= length(line); place++) {
            letter = substr(line, place, 1)
            if (inText[depth]) {
                if (letter == "\"") inText[depth] = 0
                else if (letter == "\\" && substr(line, ++place, 1) == "(") { inText[++depth] = 0; open[depth] = 1; code = code " " }
                continue
            }
            if (letter == "\"") { inText[depth] = 1; continue }
            if (depth > 0 && letter == "(") open[depth]++
            if (depth > 0 && letter == ")" && --open[depth] == 0) { depth--; continue }
            code = code letter
        }
        return code
    }
    /^ *\/\// { next }
    pass == 1 {
        if (match($0, /^ +([a-z]+ )*(struct|class|enum|actor|protocol|typealias|associatedtype) [A-Z][A-Za-z0-9_]*/)) {
            name = substr($0, RSTART, RLENGTH)
            sub(/.* /, "", name)
            inner[folder(FILENAME), name]
        }
        if (match($0, /(struct|class|enum|actor|func) [A-Za-z0-9_]+<[A-Za-z0-9_:, ]+>/)) {
            count = split(substr($0, RSTART, RLENGTH), parameters, /[<,>] */)
            for (place = 2; place <= count; place++) {
                sub(/[: ].*/, "", parameters[place])
                inner[folder(FILENAME), parameters[place]]
            }
        }
        if (match($0, /^((package|public|final|indirect) )*(struct|class|enum|actor|protocol|typealias) [A-Za-z0-9_]+/)) {
            name = substr($0, RSTART, RLENGTH)
            sub(/.* /, "", name)
            if (folder(FILENAME) != "") home[name] = folder(FILENAME)
        }
        next
    }
    {
        own = folder(FILENAME)
        code = code_of($0)
        sub(/\/\/.*/, "", code)
        # The generic parameter of the type that is extended.
        sub(/ where [A-Za-z]+ (==|:)/, " ", code)
        while (own != "" && match(code, /[.]?[A-Za-z_][A-Za-z0-9_]*/)) {
            name = substr(code, RSTART, RLENGTH)
            code = substr(code, RSTART + RLENGTH)
            if (name in home && home[name] != own && !((own, name) in inner)) print own, home[name], name, FILENAME ":" FNR
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
