#!/usr/bin/env bash
# Fails where a target imports one that it may not know, by the floor plan of docs/architecture.md.
set -euo pipefail
cd "$(dirname "$0")/.."

# A target, and all targets of this package that its files may import.
readonly plan='
BallerCore
BallerFiles     BallerCore CZlib
BallerPages     BallerCore
BallerPictures  CCairo CZlib
BallerSQL       BallerCore
BallerDuckDB    BallerCore CDuckDB
BallerArtifact  BallerCore BallerFiles
BallerFetch     BallerCore BallerFiles BallerPages
BallerParse     BallerCore BallerPages CLibXML2
BallerHarvest   BallerCore BallerFiles BallerPages BallerFetch BallerParse
BallerSample    BallerCore
BallerETL       BallerCore BallerFiles BallerSQL BallerDuckDB BallerArtifact
BallerExport    BallerCore BallerFiles BallerSQL BallerDuckDB BallerArtifact CSQLite
BallerServing   BallerCore BallerSQL BallerDuckDB BallerArtifact
BallerUsers     BallerCore CSodium
BallerWeb       BallerCore BallerFiles BallerPictures BallerSQL BallerArtifact BallerServing BallerOperations BallerUsers
BallerOperations BallerCore BallerFiles
BallerCommands  BallerOperations BallerCore BallerFiles BallerSQL BallerDuckDB BallerArtifact BallerFetch BallerPages BallerParse BallerPictures BallerHarvest BallerSample BallerETL BallerExport BallerServing BallerUsers BallerWeb
baller          BallerCommands
'

grep -rnE --include='*.swift' '^[^/]*\bimport +([a-z]+ +)?(Baller[A-Za-z]+|C(Cairo|DuckDB|LibXML2|Sodium|SQLite|Zlib))\b' Sources warehouse |
    awk -F: -v plan="$plan" '
        BEGIN {
            targets = split(plan, lines, "\n")
            for (line = 1; line <= targets; line++) {
                count = split(lines[line], names, / +/)
                if (count > 0) known[names[1]] = 1
                for (name = 2; name <= count; name++) allowed[names[1], names[name]] = 1
            }
        }
        {
            split($1, folders, "/")
            target = folders[1] == "warehouse" ? "BallerSQL" : folders[2]
            match($3, /(Baller[A-Za-z]+|CCairo|CDuckDB|CLibXML2|CSodium|CSQLite|CZlib)/)
            module = substr($3, RSTART, RLENGTH)
            if (!(target in known)) fault = target " is not in the plan of scripts/check-boundaries.sh"
            else if (!((target, module) in allowed)) fault = target " may not import " module
            else next
            print "boundary: " $1 ":" $2 ": " fault > "/dev/stderr"
            failed = 1
        }
        END { exit failed }'
