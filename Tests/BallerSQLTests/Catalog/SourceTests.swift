import BallerDuckDB
import BallerSQL
import Testing

struct SourceTests {
    @Test
    func `Game logs are declared with their files, keys and record rules`() throws {
        let source = try #require(try Checkout.warehouse.get().sources.first { $0.name == "nba_gamelogs" })
        #expect(source.redistribution == .forbidden)
        #expect(source.files.map(\.kind) == ["games", "player_gamelogs", "team_season_stats"])
        let players = source.files[1]
        #expect(
            players.patterns == [
                "player_gamelog*.csv", "player_gamelog*.csv.gz", "player_gamelog*.parquet", "playergamelog*.csv",
                "playergamelog*.csv.gz", "playergamelog*.parquet", "player_game_log*.csv", "player_game_log*.csv.gz",
                "player_game_log*.parquet", "leaguegamelog*.csv", "leaguegamelog*.csv.gz", "leaguegamelog*.parquet",
            ]
        )
        #expect(players.key == ["player_id", "game_id"])
        #expect(
            players.rules.map(\.name) == [
                "date_outside_season", "made_over_attempted", "matchup", "points_formula", "rebounds_formula",
                "season_disagrees",
            ]
        )
    }

    @Test
    func `Keys are declared columns, and those of logs are in every record`() throws {
        let sources = try Checkout.warehouse.get().sources
        for (source, file) in sources.flatMap({ source in source.files.map { (source.name, $0) } }) {
            for name in file.key {
                let column = try #require(file.columns.first { $0.name == name }, "\(file.kind).\(name)")
                // A printed line may lack what names others: a pick without a number, a vote for a coach.
                #expect(source == "bref" || column.isRequired && !column.isNullable, "\(file.kind).\(name)")
            }
            #expect(Set(file.columns.map(\.name)).count == file.columns.count)
        }
    }

    /// A rule, a change to one record that breaks it, and the column that is to blame.
    @Test(arguments: [
        ("points_formula", "points = points + 1", "points"),
        ("rebounds_formula", "rebounds = rebounds + 1", "rebounds"),
        ("made_over_attempted", "free_throws_made = free_throws_attempted + 1", "free_throws_made"),
        ("made_over_attempted", "three_pointers_attempted = 99", "three_pointers_attempted"),
        ("matchup", "matchup = 'TEA vs TEB'", "matchup"),
        ("matchup", "matchup = 'TEB vs. TEC'", "matchup"),
        ("matchup", "matchup = 'TEA vs. TEA'", "matchup"),
        ("season_disagrees", "season_id = 42000", "season_id"),
        ("season_disagrees", "season_name = '2003-04'", "season_name"),
        ("date_outside_season", "game_date = DATE '2099-01-01'", "game_date"),
    ])
    func `A record rule finds the record that breaks it, and its column`(
        _ rule: String,
        _ change: String,
        _ column: String
    ) throws {
        let league = try TinyLeague()
        let logs = try #require(league.warehouse.sources.first { $0.name == "nba_gamelogs" })
        for file in logs.files where file.isRequired {
            let text = try #require(file.rules.first { $0.name == rule }).file
            #expect(try league.result(of: text, "sound").isEmpty, "\(text.name) in a sound league")
            try league.run("UPDATE \(file.relation) SET \(change) WHERE source_row = 1")
            let found = try league.result(of: text, "broken")
            #expect(found.count == 1)
            #expect(try found.first?["source_row"].int == 1)
            #expect(try found.first?["column_name"].text == column)
        }
    }

    @Test(arguments: [("no_result", 0), ("outcome_missing", 88)])
    func `A team line without outcome is a stub where it has no points, and a lost cell where it has`(
        _ rule: String,
        _ points: Int
    ) throws {
        let league = try TinyLeague()
        let games = try #require(
            league.warehouse.sources.flatMap(\.files).first { $0.relation == "raw_nba_gamelogs__games" }
        )
        try league.run("UPDATE \(games.relation) SET outcome = NULL, points = \(points) WHERE source_row = 1")
        for file in games.rules where file.name == "no_result" || file.name == "outcome_missing" {
            let found = try league.result(of: file.file, "\(points)")
            #expect(found.count == (file.name == rule ? 1 : 0), "\(file.name)")
        }
    }
}
