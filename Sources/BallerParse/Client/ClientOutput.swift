/// The result of a client function: rows in page order.
package struct ClientOutput: Sendable {
    package let function: ClientFunction
    package let columns: [String]
    package let rows: [[ClientValue]]

    /// Builds the output from parsed pages that belong together (the months of a season, the games of a day).
    ///
    /// `includesInactive` keeps games the player missed in game logs; `includesCombined` keeps the rows that add up
    /// several teams in advanced totals.
    package init(
        _ function: ClientFunction,
        from pages: [ParsedPage],
        includesInactive: Bool = false,
        includesCombined: Bool = false
    ) {
        self.function = function
        let fields = function.fields
        columns = fields.map(\.name)
        var rows: [[ClientValue]] = []
        for page in pages {
            guard let table = page.table(function.relation) else { continue }
            for index in 0..<table.rowCount {
                let row = ClientRow(table: table, row: index, page: page)
                guard Self.keeps(row, function, includesInactive, includesCombined) else { continue }
                rows.append(fields.map { $0.read(row) })
            }
        }
        self.rows = rows
    }

    private static func keeps(
        _ row: ClientRow,
        _ function: ClientFunction,
        _ includesInactive: Bool,
        _ includesCombined: Bool
    ) -> Bool {
        switch function {
        case .standings: row["grouping"].text == "DIVISION"
        case .regularSeasonPlayerBoxScores:
            row["season_type"].text == "REGULAR" && (includesInactive || row["reason"].isNull)
        case .playoffPlayerBoxScores:
            row["season_type"].text == "PLAYOFF" && (includesInactive || row["reason"].isNull)
        case .playersSeasonTotals: row["season_type"].text == "REGULAR" && row["is_combined_totals"].boolean != true
        case .playersAdvancedSeasonTotals:
            row["season_type"].text == "REGULAR" && (includesCombined || row["is_combined_totals"].boolean != true)
        case .playByPlay: !row["team_id"].isNull
        case .search: row["section"].text == "players"
        default: true
        }
    }

    /// Who won, according to the score of the game on the same page.
    static func outcome(_ row: ClientRow) -> ClientValue {
        guard let games = row.page.table("bref_games"), let away = games.cell(0, "away_points").integer,
            let home = games.cell(0, "home_points").integer, let isHome = row["is_home"].boolean, away != home
        else { return .null }
        return .text((home > away) == isHome ? "WIN" : "LOSS")
    }
}
