import BallerDuckDB
import BallerSQL

/// Compares the lines that several sources tell, and records where their numbers differ.
struct SourceComparisons {
    let connection: Connection
    let warehouse: Warehouse

    /// Fills `etl.conflicts` and `etl.comparisons`.
    func write() throws {
        for name in ["conflicts_of_records", "comparisons_of_records"] {
            try connection.execute(warehouse.statement(name))
        }
        try writeLines()
    }

    /// The lists of drops name the lines that were left out.
    private func writeLines() throws {
        let text = "SELECT count(*) FROM game_sources"
        guard let games = try connection.rows(SQL(name: "games of several sources", text: text)).first?[0].int,
            games > 0
        else { return }
        for (relation, lines, id) in [
            ("fact_player_gamelogs", "player_games", "player_id"), ("fact_team_gamelogs", "team_games", "team_id"),
        ] {
            let pieces = ["relation": relation, "staged": "staged_\(lines)", "drops": "drops_\(lines)", "id": id]
            for name in ["conflicts", "comparisons"] {
                try connection.execute(warehouse.statement(name, pieces))
            }
        }
    }
}
