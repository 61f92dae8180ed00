import BallerDuckDB
import BallerETL
import BallerTestSupport
import Foundation
import Testing

/// Records that a parser should never write are refused or dropped with a reason, and nothing is published.
@Suite(.enabled(if: SharedData.isPresent)) struct `Broken records of pages` {
    private static let parsed = Result {
        let place = try PageBuild()
        try place.parse(["box-score-fragment"])
        return place
    }

    /// A fault, what it does to the rows of a file, and the reason that the report gives.
    @Test(arguments: [
        ("player_box_scores", "SELECT * REPLACE ('Did Not Play' AS reason)", "reason_beside_numbers"),
        ("player_box_scores", "SELECT * REPLACE (-5 AS seconds_played)", "out_of_range"),
        ("player_box_scores", "SELECT * REPLACE ('Kyrie Irving' AS player_id)", "pattern_mismatch"),
        ("team_box_scores", "SELECT * REPLACE (team_id AS opponent_team_id)", "same_team_twice"),
        ("games", "SELECT * REPLACE (DATE '2017-10-18' AS game_date)", "id_disagrees"),
        ("games", "SELECT * REPLACE (home_points AS away_points)", "no_winner"),
        ("line_scores", "SELECT * REPLACE ('OVERTIME' AS period_type)", "period_type_disagrees"),
    ])
    func `a record that cannot be right is refused`(_ kind: String, _ fault: String, _ reason: String) throws {
        let report = try build(kind, fault)
        #expect(report.state == .failed)
        #expect(!report.published)
        let file = try #require(report.files.first { $0.kind == kind })
        #expect(file.rejected == 1)
        #expect(file.reasons[reason] == 1)
    }

    /// A line that reads is kept, and one check judges it: a waiver for that check and that line lets the game through.
    @Test(arguments: [
        ("SELECT * REPLACE (points + 1 AS points)", "fact_player_gamelogs__points_formula"),
        ("SELECT * REPLACE (rebounds + 1 AS rebounds)", "fact_player_gamelogs__rebounds_formula"),
        (
            "SELECT * REPLACE (field_goals_made - 1 AS field_goals_attempted)",
            "fact_player_gamelogs__made_over_attempted"
        ),
    ])
    func `a line that does not follow from its shots is kept, and a check names it`(_ fault: String, _ check: String)
        throws
    {
        let report = try build("player_box_scores", fault)
        #expect(report.state == .failed)
        #expect(!report.published)
        let file = try #require(report.files.first { $0.kind == "player_box_scores" })
        #expect(file.rejected == 0)
        #expect(report.checks.first { $0.name == check }?.failing == 1)
    }

    @Test(arguments: [
        ("player_box_scores", "SELECT * REPLACE (assists + 1 AS assists)", "conflicting_duplicate", 2),
        ("player_box_scores", "SELECT *", "exact_duplicate", 1),
        ("player_box_scores", "SELECT * REPLACE ('QQQ' AS team_id, 'zzzzz01' AS player_id)", "orphan_team", 1),
        ("player_box_scores", "SELECT * REPLACE ('201710180CLE' AS game_id)", "orphan_game", 1),
        ("line_scores", "SELECT *", "exact_duplicate", 1),
        ("officials", "SELECT * REPLACE ('Somebody Else' AS referee_name)", "conflicting_duplicate", 2),
    ])
    func `one record too many is dropped`(_ kind: String, _ fault: String, _ reason: String, _ count: Int) throws {
        let report = try build(kind, fault, isAdded: true)
        #expect(report.state == .failed)
        let file = try #require(report.files.first { $0.kind == kind })
        #expect(file.rejected == 0)
        #expect(file.reasons == [reason: count])
    }

    /// Builds the sound pages but for the first record of a game's file, which is changed, or changed and added.
    private func build(_ kind: String, _ fault: String, isAdded: Bool = false) throws -> BuildReport {
        let sound = try Self.parsed.get()
        let place = try PageBuild()
        for file in try FileManager.default.contentsOfDirectory(at: sound.raw, includingPropertiesForKeys: nil) {
            let copy = place.raw.appending(component: file.lastPathComponent)
            try FileManager.default.copyItem(at: file, to: copy)
        }
        let path = place.raw.appending(component: "bref_\(kind).csv").path
        let text = """
            CREATE TABLE records AS SELECT *, row_number() OVER () AS place FROM read_csv('\(path)');
            CREATE TABLE broken AS
                \(isAdded ? "SELECT * FROM records" : "SELECT * FROM records WHERE place > 1")
                UNION ALL BY NAME \(fault) FROM records WHERE place = 1;
            COPY (SELECT * EXCLUDE (place) FROM broken ORDER BY place) TO '\(path)' (HEADER)
            """
        try Database(.memory).connect().execute(SQL(name: "fault", text: text))
        return try place.build()
    }
}
