import BallerSQL
import BallerServing

/// What the names of the numbers mean, from the dictionary.
func columnRoutes(_ columns: ColumnDictionary) -> [ArtifactRoute] {
    [
        .api("/columns", "What every column means, and since when the leagues have recorded it.") { _, json in
            json.array { json in
                for entry in columns.entries { json.column(entry) }
            }
        }
    ]
}

extension JSONWriter {
    fileprivate mutating func column(_ entry: ColumnEntry) {
        object { json in
            json.member("name", entry.name)
            json.member("short", entry.short)
            json.member("label", entry.label)
            json.member("about", entry.about)
            json.member("unit", entry.unit?.rawValue)
            json.member("first_season_nba", entry.firstNBASeason)
            json.member("first_season_aba", entry.firstABASeason)
        }
    }
}
