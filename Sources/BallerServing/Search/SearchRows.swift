import BallerDuckDB

/// The rows of `search_index`, read column by column: there are tens of thousands.
struct SearchRows {
    struct Row {
        let entry: SearchEntry
        let name: String
        let words: String
        let isTitle: Bool
    }

    private let rows: QueryRows
    private let columns: [Int]

    init(_ rows: QueryRows) throws {
        self.rows = rows
        columns = try [
            "entry_type", "entry_key", "name", "search_name", "is_title", "entry_id", "first_season_year",
            "last_season_year", "team_id", "position", "is_active", "weight",
        ].map { try rows.index(of: $0) }
    }

    func all() throws -> [Row] {
        var all: [Row] = []
        all.reserveCapacity(rows.rowCount)
        for part in rows.parts {
            let cells = columns.map { part.chunk.columns[$0] }
            for row in part.rows {
                // Kinds that a newer build may have.
                guard let kind = try cells[0].string(at: row).flatMap(SearchEntry.Kind.init) else { continue }
                let name = try cells[2].string(at: row) ?? ""
                let entry = SearchEntry(
                    kind: kind,
                    key: try cells[1].string(at: row) ?? "",
                    title: name,
                    id: try cells[5].int64(at: row),
                    firstSeasonYear: try cells[6].int64(at: row).map { Int($0) },
                    lastSeasonYear: try cells[7].int64(at: row).map { Int($0) },
                    teamID: try cells[8].int64(at: row),
                    position: try cells[9].string(at: row),
                    isActive: try cells[10].bool(at: row),
                    weight: try cells[11].int64(at: row) ?? 0
                )
                let (words, isTitle) = (try cells[3].string(at: row) ?? "", try cells[4].bool(at: row) ?? false)
                all.append(Row(entry: entry, name: name, words: words, isTitle: isTitle))
            }
        }
        return all
    }
}
