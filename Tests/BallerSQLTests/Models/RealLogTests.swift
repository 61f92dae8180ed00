import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

/// One real season, read as declared, with every model and check.
@Suite(.enabled(if: SharedData.isPresent))
struct RealLogTests {
    private let warehouse: Warehouse
    private let logs: [SourceFile]
    private let connection: Connection

    init() throws {
        warehouse = try Checkout.warehouse.get()
        logs = warehouse.sources.first { $0.name == "nba_gamelogs" }?.files ?? []
        connection = try Database(.memory, options: DatabaseOptions(threads: 1)).connect()
    }

    private func run(_ name: String, _ text: String) throws {
        try connection.execute(SQL(name: name, text: text))
    }

    private func lines(_ text: String) throws -> [String] {
        try connection.rows(SQL(name: "real logs", text: text)).map { row in
            row.values.map { $0.text ?? "\($0)" }.joined(separator: " ")
        }
    }

    /// The declared columns that a file has, and those that it must have.
    private func columns(of file: SourceFile) throws -> [SourceColumn] {
        let header = try lines("SELECT column_name FROM duckdb_columns() WHERE table_name = 'text_\(file.kind)'")
        return file.columns.filter { $0.isRequired || header.contains($0.column) }
    }

    /// All values as texts: what the declaration says is what is tested.
    private func load(_ file: SourceFile, from paths: [String]) throws {
        let folder = try #require(SharedData.folder).appending(path: "gamelogs")
        let texts = paths.map { "'\(folder.appending(path: $0).path)'" }.joined(separator: ", ")
        try run(file.kind, "CREATE TABLE text_\(file.kind) AS FROM read_csv([\(texts)], all_varchar = true)")
        let columns = try columns(of: file).map { "CAST(\"\($0.column)\" AS \($0.type)) AS \($0.name)" }
        try run(
            file.kind,
            """
            CREATE TABLE \(file.relation) AS
            SELECT 1 AS import_batch_id, row_number() OVER () AS source_row, \(columns.joined(separator: ", "))
            FROM text_\(file.kind)
            """
        )
    }

    private func build(_ seasons: [String] = ["2022-23"], withAllTurnovers: Bool = false) throws {
        for file in logs where withAllTurnovers && file.kind == "team_season_stats" {
            try load(file, from: seasons.map { "team_stats_base_\($0).csv" })
        }
        let short = warehouse.sources.first { $0.name == "nba_short_logs" }?.files ?? []
        for file in short where withAllTurnovers && file.kind == "teams" {
            try load(file, from: ["../gamelogs-alt/team_game_logs_2023-24.csv"])
        }
        for file in logs where file.kind == "games" || file.kind == "player_gamelogs" {
            try load(
                file,
                from: seasons.map { file.kind == "games" ? "games_\($0).csv" : "player_gamelogs_\($0).csv.gz" }
            )
        }
        try connection.createMissingInputs(of: warehouse)
        try connection.loadReferences(of: warehouse)
        try connection.buildModels(of: warehouse)
    }

    @Test
    func `Declarations and rules refuse no real record, models drop none, and no check fails`() throws {
        try build()
        for file in logs where file.isRequired {
            for column in try columns(of: file) {
                #expect(try refused(column, of: file).isEmpty, "\(file.kind).\(column.column)")
            }
            for rule in file.rules {
                #expect(try lines(warehouse.render(rule.file)).isEmpty, "\(rule.file.name)")
            }
        }
        #expect(
            try lines("SELECT reason FROM drops_player_games UNION ALL SELECT reason FROM drops_team_games").isEmpty
        )

        let made = Set(warehouse.models.map(\.stem))
        let runnable = warehouse.checks.filter { made.isSuperset(of: $0.header.reads) }
        #expect(runnable.count > 40)
        for check in runnable where check.header.severity == .error {
            #expect(try lines(warehouse.render(check)).isEmpty, "\(check.name)")
        }
    }

    @Test
    func `Leaders and standings of 2022-23 are those that the league knows`() throws {
        try build()
        let scoring = try lines(
            """
            SELECT player_name, value
            FROM agg_season_leaders INNER JOIN dim_players USING (player_id)
            WHERE category = 'points' AND basis = 'per_game' AND rank <= 3
            ORDER BY rank
            """
        )
        #expect(scoring == ["Joel Embiid 33.100", "Luka Dončić 32.400", "Damian Lillard 32.200"])
        let best = try lines(
            """
            SELECT team_abbreviation, wins, losses, conference_rank
            FROM agg_standings INNER JOIN dim_team_seasons USING (team_id, season_year)
            WHERE conference_rank = 1
            ORDER BY league_rank
            """
        )
        #expect(best == ["MIL 58 24 1", "DEN 53 29 1"])
        #expect(try lines("SELECT player_slug FROM dim_players WHERE player_id = 203999") == ["nikola-jokic-203999"])
    }

    @Test
    func `Seeds and leaders of four seasons are those that the league and the pages print`() throws {
        try build(["2016-17", "2018-19", "2021-22", "2023-24"])
        let seeds = try lines(
            """
            SELECT season_year, team_abbreviation, conference_rank
            FROM agg_standings INNER JOIN dim_team_seasons USING (team_id, season_year)
            WHERE (season_year, team_abbreviation) IN (
                (2017, 'CHI'), (2017, 'MIA'), (2024, 'ORL'), (2024, 'IND'), (2024, 'PHI'), (2024, 'PHX'),
                (2024, 'NOP'), (2024, 'SAC'), (2024, 'GSW')
            )
            ORDER BY season_year, agg_standings.conference, conference_rank
            """
        )
        #expect(
            seeds == [
                "2017 CHI 8", "2017 MIA 9", "2024 ORL 5", "2024 IND 6", "2024 PHI 7", "2024 PHX 6", "2024 NOP 7",
                "2024 SAC 9", "2024 GSW 10",
            ]
        )
        let blocks = "season_year = 2022 AND category = 'blocks' AND basis = 'per_game' AND rank = 1"
        #expect(
            try lines(
                "SELECT player_name FROM agg_season_leaders INNER JOIN dim_players USING (player_id) WHERE \(blocks)"
            )
                == ["Jaren Jackson Jr."]
        )
        for page in ["NBA_2017", "NBA_2019"] {
            let printed = try PrintedLeaders(page: page)
            #expect(printed.rows.count > 100, "\(page)")
            #expect(try lines(printed.differences()).isEmpty, "\(page)")
        }
    }

    @Test
    func `The page of comparison says how much of what is printed comes out equal`() throws {
        let data = try #require(SharedData.folder)
        let seasons = [
            "2015-16", "2016-17", "2017-18", "2018-19", "2020-21", "2021-22", "2022-23", "2023-24",
        ]
        try build(seasons, withAllTurnovers: true)
        try run("printed", PrintedSeasons(data: data).tables())
        let query = try Checkout.fixture("comparison.sql")
        let minutes = try RealSheets(data: data, warehouse: warehouse).minutes()
        let document = PrintedSeasons.document(try lines(query) + [""] + minutes)
        try WrittenFile.hold("docs/comparison.md", to: document, writtenBy: "RealLogTests")
    }

    private func refused(_ column: SourceColumn, of file: SourceFile) throws -> [String] {
        let text = "\"\(column.column)\""
        var faults = ["(\(text) IS NULL AND \(!column.isNullable && column.isRequired))"]
        if let pattern = column.pattern { faults.append("NOT regexp_full_match(\(text), '\(pattern)')") }
        if let least = column.minimum { faults.append("CAST(\(text) AS \(column.type)) < '\(least)'") }
        if let most = column.maximum { faults.append("CAST(\(text) AS \(column.type)) > '\(most)'") }
        return try lines("SELECT \(text) FROM text_\(file.kind) WHERE \(faults.joined(separator: " OR "))")
    }
}
