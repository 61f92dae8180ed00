/// Which columns the site fills from which season on: a column that the league did not record yet is not drift.
///
/// Counted on 1,100 pages of the seasons 1947 to 2026; the first season is the first in the site's tables. Tables of
/// the ABA, and of seasons with two leagues where the page does not name its own, are held only to what was always
/// recorded.
enum EraContract {
    /// With fewer rows a column may be empty by chance; tables that do not always print it need more.
    private static let minimumRows = 5
    private static let manyRows = 20

    static func findings(
        _ reader: RelationReader,
        unread: [String],
        id: String,
        _ table: ParsedTable,
        from first: Int,
        season: Int?,
        league: String?
    ) -> [DriftFinding] {
        let relation = table.relation
        // Splits of early seasons are computed from whatever box scores exist.
        guard relation.name != TeamPartRelations.splits.name else { return [] }
        let filled = (first..<table.rowCount).filter { isPlayed(table, $0) }
        guard filled.count >= minimumRows else { return [] }
        let seasons = filled.map { table.cell($0, "season_year").integer ?? season }
        let leagues = filled.map { table.cell($0, "league").text ?? league }
        let printsAll = printsAll(relation)
        return relation.columns.enumerated().compactMap { position, column in
            guard case .stat = column.source, let since = since[column.name] else { return nil }
            let due = filled.indices.filter { index in
                guard let season = seasons[index] else { return false }
                return season >= since && (isNBA(leagues[index], season) || since <= always)
            }
            guard due.count >= minimumRows,
                due.allSatisfy({ table.row(filled[$0])[table.row(filled[$0]).startIndex + position].isNull })
            else { return nil }
            let isSeen = relation.statSlots[position].contains { reader.seen[$0] }
            // Where a column is not always printed, its values may only have moved to a column that nobody reads.
            guard printsAll || !unread.isEmpty || (isSeen && due.count >= manyRows) else { return nil }
            return isSeen
                ? .emptyColumn(table: id, column: column.name, rows: due.count)
                : .missingColumn(table: id, column: column.name, stats: column.stats)
        }
    }

    /// Rows of players and teams that played; the others have a reason instead of numbers.
    private static func isPlayed(_ table: ParsedTable, _ row: Int) -> Bool {
        for name in ["games_played", "seconds_played", "minutes_played"] where table.relation.position(of: name) != nil
        {
            let cell = table.cell(row, name)
            if let value = cell.integer { return value > 0 }
            return !cell.isNull
        }
        return true
    }

    /// A player's season tables, and the box score sheets of a game.
    private static func printsAll(_ relation: Relation) -> Bool {
        let isOfSeason = ["bref_player_", "bref_profile_", "bref_team_player_"].contains { prefix in
            PlayerSeasonTable.allCases.contains { relation.name == prefix + $0.rawValue }
        }
        return isOfSeason || relation.name == "bref_player_box_scores"
    }

    private static func isNBA(_ league: String?, _ season: Int) -> Bool {
        league == "NBA" || (league == nil && !(1968...1976).contains(season))
    }

    private static let always = 1952

    private static let since: [String: Int] = {
        var since: [String: Int] = [:]
        let names: [Int: [String]] = [
            1952: [
                "field_goals_made", "field_goals_attempted", "free_throws_made", "free_throws_attempted", "rebounds",
                "assists", "personal_fouls", "points", "minutes_played", "player_efficiency_rating",
                "true_shooting_pct", "free_throw_attempt_rate", "offensive_win_shares", "defensive_win_shares",
                "win_shares", "win_shares_per_48",
            ],
            1965: ["assist_pct"],
            1971: ["rebound_pct"],
            1974: [
                "offensive_rebounds", "defensive_rebounds", "steals", "blocks", "offensive_rebound_pct",
                "defensive_rebound_pct", "steal_pct", "block_pct", "offensive_box_plus_minus",
                "defensive_box_plus_minus", "box_plus_minus", "value_over_replacement",
            ],
            1978: ["turnovers", "turnover_pct", "usage_pct"],
            1980: ["three_pointers_made", "three_pointers_attempted", "three_point_attempt_rate"],
            1997: [
                "average_distance", "share_of_attempts_0_3_ft", "share_of_attempts_3_10_ft",
                "share_of_attempts_10_16_ft", "share_of_attempts_16_ft_to_arc", "share_of_attempts_two_point",
                "share_of_attempts_three_point", "on_court_plus_minus", "bad_pass_turnovers", "lost_ball_turnovers",
            ],
        ]
        for (season, columns) in names {
            for column in columns { since[column] = season }
        }
        return since
    }()
}
