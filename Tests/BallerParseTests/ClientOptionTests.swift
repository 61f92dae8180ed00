import BallerParse
import BallerTestSupport
import Testing

/// The outputs and options for which no file of the other scraper is at hand.
struct ClientOptionTests {
    private static let shots = [
        "made_field_goals", "attempted_field_goals", "made_three_point_field_goals",
        "attempted_three_point_field_goals", "made_free_throws", "attempted_free_throws", "offensive_rebounds",
        "defensive_rebounds", "assists", "steals", "blocks", "turnovers", "personal_fouls",
    ]
    private static let log =
        ["active", "date", "points_scored", "plus_minus", "team", "location", "opponent", "outcome", "seconds_played"]
        + shots + ["game_score"]
    private static let person = ["slug", "name", "positions", "age", "team", "games_played"]

    static let columns: [ClientFunction: [String]] = [
        .standings: ["team", "wins", "losses", "division", "conference"],
        .playerBoxScores: ["slug", "name", "team", "location", "opponent", "outcome", "seconds_played"] + shots
            + ["game_score", "plus_minus"],
        .regularSeasonPlayerBoxScores: log,
        .playoffPlayerBoxScores: log,
        .seasonSchedule: ["start_time", "away_team", "away_team_score", "home_team", "home_team_score"],
        .playersSeasonTotals: person + ["games_started", "minutes_played"] + shots + ["points"],
        .playersAdvancedSeasonTotals: person + [
            "minutes_played", "player_efficiency_rating", "true_shooting_percentage", "three_point_attempt_rate",
            "free_throw_attempt_rate", "offensive_rebound_percentage", "defensive_rebound_percentage",
            "total_rebound_percentage", "assist_percentage", "steal_percentage", "block_percentage",
            "turnover_percentage", "usage_percentage", "offensive_win_shares", "defensive_win_shares", "win_shares",
            "win_shares_per_48_minutes", "offensive_box_plus_minus", "defensive_box_plus_minus", "box_plus_minus",
            "value_over_replacement_player", "is_combined_totals",
        ],
        .teamBoxScores: ["team", "minutes_played"] + shots + ["points", "outcome"],
        .playByPlay: [
            "period", "period_type", "remaining_seconds_in_period", "relevant_team", "away_team", "home_team",
            "away_score", "home_score", "description",
        ],
        .search: ["name", "identifier", "leagues"],
    ]

    @Test(arguments: ClientFunction.allCases)
    func `every function has its columns in their order, rows or not`(_ function: ClientFunction) {
        #expect(function.columns == Self.columns[function])
        let empty = ClientOutput(function, from: [])
        #expect(String(decoding: empty.csv, as: UTF8.self) == function.columns.joined(separator: ",") + "\n")
        let nothing = function == .search ? "{\n    \"players\": []\n}" : "[]"
        #expect(String(decoding: empty.json, as: UTF8.self) == nothing)
    }

    @Test(arguments: ClientFunction.allCases)
    func `every function is made from types that exist`(_ function: ClientFunction) {
        #expect(function.pageTypes.allSatisfy { PageTypes.named($0) != nil })
    }

    private func page(_ kind: String, _ name: String) throws -> ParsedPage {
        let page = try #require(CorpusPage.of(kind).first { $0.file.hasSuffix(name) })
        return try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
    }

    private func value(_ output: ClientOutput, _ row: Int, _ column: String) throws -> ClientValue {
        output.rows[row][try #require(output.columns.firstIndex(of: column))]
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `combined rows of advanced totals come when they are asked for, without a team`() throws {
        let page = try page("league-player-advanced", "NBA_2001_advanced.html")
        let plain = ClientOutput(.playersAdvancedSeasonTotals, from: [page])
        let all = ClientOutput(.playersAdvancedSeasonTotals, from: [page], includesCombined: true)
        #expect(plain.rows.count == 490)
        #expect(all.rows.count == 537)
        let place = try #require(all.columns.firstIndex(of: "is_combined_totals"))
        let combined = all.rows.indices.filter { all.rows[$0][place] == .boolean(true) }
        #expect(combined.count == 47)
        for row in combined { #expect(try value(all, row, "team") == .null) }
        let first = try #require(combined.first)
        #expect(try value(all, first, "slug") == value(all, first + 1, "slug"))
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `the two logs of a season share no game, and games not played come when they are asked for`() throws {
        let pages = CorpusPage.of("player-gamelog")
        var playoffGames = 0
        for page in pages {
            let parsed = try #require(try PageParser().parse(try page.bytes(), url: page.url).page)
            let log = try #require(parsed.table("bref_player_game_logs"))
            for (function, type) in [
                (ClientFunction.regularSeasonPlayerBoxScores, "REGULAR"), (.playoffPlayerBoxScores, "PLAYOFF"),
            ] {
                let rows = (0..<log.rowCount).filter { log.cell($0, "season_type") == .text(type) }
                let played = rows.filter { log.cell($0, "reason").isNull }
                if type == "PLAYOFF" { playoffGames += rows.count }
                let plain = ClientOutput(function, from: [parsed])
                let all = ClientOutput(function, from: [parsed], includesInactive: true)
                #expect(plain.rows.count == played.count)
                #expect(all.rows.count == rows.count)
                let active = try #require(all.columns.firstIndex(of: "active"))
                let points = try #require(all.columns.firstIndex(of: "points_scored"))
                #expect(all.rows.filter { $0[active] == .boolean(false) }.allSatisfy { $0[points] == .null })
            }
        }
        #expect(playoffGames > 0)
    }

    @Test(.enabled(if: SharedData.isPresent))
    func `a day's teams come two per game, in the order of the games`() throws {
        let pages = try ["TOR", "BRK"].map { try page("box-score", "201801010\($0).html") }
        let output = ClientOutput(.teamBoxScores, from: pages)
        #expect(output.rows.count == 4)
        let teams = try (0..<4).map { try value(output, $0, "team") }
        #expect(teams[0..<2] == [.text("MILWAUKEE BUCKS"), .text("TORONTO RAPTORS")])
        #expect(teams[3] == .text("BROOKLYN NETS"))
        let outcomes = try (0..<4).map { try value(output, $0, "outcome") }
        #expect(Set(outcomes[0..<2]) == [.text("WIN"), .text("LOSS")])
    }
}
