import BallerArtifact
import BallerDuckDB
import BallerSQL

/// What differs in one table of two artifacts, kept by key on the connection.
struct KeptDifference {
    private static let longestText = 200
    private static let mostCells = 40

    /// The temporary table.
    let place: String
    let table: ArtifactChanges.Table
    private let diff: TableDiff

    /// Compares a table; `nil` for one that only one of them has.
    init?(_ name: String, _ pair: ArtifactPair, _ connection: Connection) throws {
        guard let before = pair.before[name], let after = pair.after[name] else { return nil }
        var diff = try pair.diff(of: name, before, after)
        var rows = (before: 0, after: 0)
        var seasons: Set<String> = []
        for row in try connection.rows(SQL(name: "contents of \(name)", text: diff.contents)) {
            rows.before += row[1].int ?? 0
            rows.after += row[2].int ?? 0
            if row[3].bool != true { seasons.insert(row[0].text ?? SomeSeasons.none) }
        }
        if diff.renamings.isEmpty, diff.hasSeasons || seasons.isEmpty {
            diff.seasons = SomeSeasons(values: seasons)
        }
        self.diff = diff
        place = "differs_\(name.replacing(".", with: "_"))"
        try connection.execute(SQL(name: "differences of \(name)", text: diff.keeping(in: place)))
        let kept = SQL(
            name: "differing rows of \(name)",
            text: """
                SELECT
                    count(*) FILTER (WHERE change = 'added'),
                    count(*) FILTER (WHERE change = 'changed'),
                    count(*) FILTER (WHERE change = 'removed')
                FROM \(place)
                """
        )
        let numbers = try connection.rows(kept).first?.values.map { $0.int ?? 0 } ?? [0, 0, 0]
        var renamed = 0
        if let text = diff.renamed() {
            renamed = try connection.rows(SQL(name: "renamed rows of \(name)", text: text)).first?[0].int ?? 0
        }
        table = ArtifactChanges.Table(
            relation: name,
            rowsBefore: rows.before,
            rowsAfter: rows.after,
            rows: ArtifactChanges.Counts(added: numbers[0], changed: numbers[1], removed: numbers[2]),
            renamed: renamed
        )
    }

    /// The first changed rows with their cells.
    func corrections(limit: Int, _ connection: Connection) throws -> [ArtifactChanges.Correction] {
        let text = diff.changedRows(of: place, limit: limit)
        return try connection.rows(SQL(name: "changed rows of \(table.relation)", text: text)).map { row in
            let values = row.values
            let key = zip(diff.key, values).map { "\($0)=\($1)" }.joined(separator: ", ")
            let about = values.dropFirst(diff.key.count).prefix(7).map(\.self)
            let first = diff.key.count + about.count
            let cells = diff.columns.enumerated().compactMap { index, column -> ArtifactChanges.Correction.Cell? in
                let (before, after) = (values[first + 2 * index].text, values[first + 2 * index + 1].text)
                guard before != after else { return nil }
                return ArtifactChanges.Correction.Cell(
                    columnName: column,
                    before: before.map(Self.shortened),
                    after: after.map(Self.shortened)
                )
            }
            var correction = ArtifactChanges.Correction(
                relation: table.relation,
                rowKey: Self.shortened(key),
                cells: Array(cells.prefix(Self.mostCells))
            )
            (correction.playerId, correction.playerSlug, correction.playerName) = (
                about[0].int, about[1].text, about[2].text
            )
            (correction.gameId, correction.gameDate) = (about[3].int, about[4] == .null ? nil : "\(about[4])")
            (correction.teamId, correction.teamAbbreviation) = (about[5].int, about[6].text)
            return correction
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count > longestText ? "\(text.prefix(longestText))…" : text
    }

    /// Makes the table `touched_games`: the game, relation and change of each row that is about a game.
    static func touchedGames(_ kept: [KeptDifference]) -> SQL {
        let about = kept.filter { $0.diff.key.contains("game_id") }
        let parts = about.map { "SELECT game_id, '\($0.table.relation)' AS relation, change FROM \($0.place)" }
        let none = "SELECT CAST(NULL AS BIGINT) AS game_id, '' AS relation, '' AS change WHERE false"
        return SQL(
            name: "touched games",
            text: "CREATE TEMP TABLE touched_games AS \(parts.isEmpty ? none : parts.joined(separator: " UNION ALL "))"
        )
    }
}
