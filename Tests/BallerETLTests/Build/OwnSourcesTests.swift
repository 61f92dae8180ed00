import BallerArtifact
import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation
import Testing

@testable import BallerETL

/// Sources that an operator declares, as docs/sources.md shows.
@Suite struct `Sources of one's own` {
    /// The files that the page shows, by their path.
    private static func files() throws -> [(path: String, text: String)] {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/sources.md")
        let text = try String(contentsOf: page.standardizedFileURL, encoding: .utf8)
        return text.matches(of: #/\n`(raw/[^`]+)`\n\n```[a-z]+\n((?s).*?)```\n/#).map {
            (String($0.output.1), String($0.output.2))
        }
    }

    private func place(_ change: (String, String) -> String = { $1 }) throws -> TestStore {
        let place = try TestStore()
        let files = try Self.files()
        #expect(files.count == 8)
        for file in files { try place.folder.write(change(file.path, file.text), to: file.path) }
        return place
    }

    @Test func `The walk-through of the page builds, with the facts and the licence of its source`() throws {
        let place = try place()
        let report = try place.build()
        #expect(report.state == .passed)
        #expect(report.tables["fact_player_gamelogs"] == 10)
        #expect(report.warnings.isEmpty)
        let artifact = try place.open(report)
        #expect(
            try artifact.texts(
                "SELECT concat_ws(' ', nba_id, season_year, season_type, home_points, away_points) FROM dim_games"
            ) == ["0022600001 2027 REGULAR 69 108"]
        )
        #expect(try artifact.texts("SELECT DISTINCT source FROM etl.import_batches") == ["courtside"])
        let manifest = try place.store.manifest(of: BuildID(report.buildID ?? ""))
        #expect(manifest.sources.map(\.licence) == ["our own"])
        let found = try FileInspector(
            sources: OwnSourcesFolder.add(place.raw.appending(component: "sources"), to: TestStore.warehouse.get())
                .sources
        ).inspect([place.raw])
        #expect(found.map(\.source) == ["courtside", "courtside"])
    }

    @Test func `A folder elsewhere may be set, and beside a league of other sources it changes nothing of theirs`()
        throws
    {
        let league = try TestStore.sample()
        let plain = try league.build()
        let own = try place()
        let declared = own.raw.appending(component: "sources")
        let report = try league.build { $0.ownSources = declared }
        #expect(report.contentHash == plain.contentHash)
        let error = try #require(throws: ETLError.self) { try league.build { $0.ownSources = league.raw } }
        #expect(error.message.contains("has no sources.csv"))
    }

    private static let mistakes: [(file: String, old: String, new: String, message: String)] = [
        (
            "files.csv", "raw_courtside__players", "raw_players",
            "files.csv, line 2: relation must be raw_courtside__players."
        ),
        (
            "files.csv", "courtside,teams", "court,teams",
            "files.csv, line 3: source is court, which sources.csv does not name."
        ),
        (
            "files.csv", "\"player_id,game_id\"", "\"player,game_id\"",
            "line 2: key names player, which is no column of courtside/players.csv."
        ),
        ("sources.csv", ",5,", ",first,", "sources.csv, line 2: precedence is not a number: first."),
        (
            "sources.csv", "courtside,Scores", "nba_gamelogs,Scores",
            "files.csv, line 2: source is courtside, which sources.csv does not name."
        ),
        (
            "courtside/players.csv", "BIGINT,true", "NUMBER,true",
            "players.csv, line 7: type is NUMBER; it can be INTEGER"
        ),
        (
            "courtside/players.csv", "00[1-6][0-9]{7}", "00[1-6",
            "players.csv, line 2: pattern is 00[1-6, which is no regular expression."
        ),
        (
            "courtside/teams.csv", "points,points,INTEGER,true,false,", "points,points,INTEGER,yes,false,",
            "teams.csv, line 7: required is neither true nor false: yes."
        ),
        (
            "courtside/stg_courtside__teams.sql", "lines.is_home,", "lines.is_home AS at_home,",
            "stg_courtside__teams.sql, column at_home: numbered_team_games has no such column"
        ),
        (
            "courtside/stg_courtside__teams.sql", "    lines.is_home,\n", "",
            "stg_courtside__teams.sql, column is_home: every line needs it"
        ),
        (
            "courtside/stg_courtside__teams.sql", "lines.is_home,", "lines.at_home AS is_home,",
            "stg_courtside__teams.sql: "
        ),
        (
            "courtside/stg_courtside__teams.sql", "lines.game_date,", "'2026' AS game_date,",
            "column game_date: it is VARCHAR and must be DATE: write CAST"
        ),
        (
            "courtside/stg_courtside__teams.sql", "feeds: numbered_team_games", "feeds: fact_team_gamelogs",
            "`feeds` is fact_team_gamelogs and not one of listed_people, mentioned_people, numbered_player_games"
        ),
        (
            "courtside/stg_courtside__teams.sql", "stages: raw_courtside__teams", "stages: raw_courtside__games",
            "files.csv, line 3: kind is teams, which no model stages: write courtside/stg_courtside__teams.sql"
        ),
        (
            "courtside/stg_courtside__teams.sql", "ref_team_seasons\n", "ref_team_years\n",
            "reads ref_team_years, which nothing makes."
        ),
    ]

    @Test(arguments: mistakes.indices)
    func `A mistake is one sentence with its file, and its line or column, before anything is built`(_ index: Int)
        throws
    {
        let mistake = Self.mistakes[index]
        let place = try place { path, text in
            guard path.hasSuffix("sources/\(mistake.file)") else { return text }
            #expect(text.contains(mistake.old))
            return text.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
        }
        let error = try #require(throws: ETLError.self) { try place.build() }
        #expect(error.code == "etl.unusable_sources")
        #expect(error.message.contains(mistake.message), "\(error.message)")
        #expect(error.isUnreadableInput)
        #expect(try place.store.list().isEmpty)
    }
}
