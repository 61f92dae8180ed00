import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerTestSupport
import Testing

/// Pages of seasons, teams, people, drafts and votes become tables of their own, with or without a game.
@Suite(.enabled(if: SharedData.isPresent)) struct `Pages that are no games` {
    private static let kinds = [
        "awards-voting", "coach", "draft", "league-player-advanced", "league-player-per-game", "league-player-totals",
        "player-profile", "players-letter", "referee", "season-schedule", "season-schedule-month", "season-standings",
        "season-summary", "team-season",
    ]

    private static let built = Result {
        let place = try PageBuild()
        try place.parse(kinds)
        return (place: place, report: try place.build())
    }

    /// On a connection of its own: tests run side by side.
    private func lines(_ text: String) throws -> [String] {
        let built = try Self.built.get()
        return try built.place.open(built.report).lines(text)
    }

    @Test func `they pass, and every record becomes a row`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.failing(.error) == [])
        // Single months of schedules are seasons in part.
        #expect(report.failing(.warn) == ["dim_seasons__finished", "dim_seasons__partial"])
        #expect(report.files.count > 15)
        #expect(report.files.allSatisfy { $0.rejected == 0 })
        #expect(report.files.allSatisfy { $0.dropped == 0 })
        #expect(try lines("SELECT count(*) FROM etl.ledger WHERE records <> facts + dropped") == ["0"])
    }

    /// What, a question, and the answer that stands on the page.
    @Test(arguments: [
        (
            "SELECT player_name, team_code, team_id FROM bref.draft_picks WHERE draft_year = 2003 AND overall_pick = 1",
            "LeBron James CLE 1610612739"
        ),
        (
            """
            SELECT candidate, points_won, points_max, first_place_votes FROM bref.award_votes
            WHERE season_year = 2003 AND award_id = 'mvp' AND rank = '1'
            """,
            "duncati01 962.0 1190.0 60.0"
        ),
        (
            """
            SELECT winner_team_code, loser_team_code, winner_wins, loser_wins FROM bref.playoff_series
            WHERE season_year = 2001 AND round = 'Finals'
            """,
            "LAL PHI 4 1"
        ),
        (
            """
            SELECT team_code, wins, losses, conference FROM fact_bref_standings
            WHERE season_year = 2023 AND grouped_by = 'CONFERENCE' AND wins = 58
            """,
            "MIL 58 24 EASTERN"
        ),
        (
            """
            SELECT name, team_code, wins, losses FROM bref.coach_seasons INNER JOIN bref.coaches USING (coach_id)
            WHERE bref_id = 'riverdo01c' AND season_year = 2008
            """,
            "Doc Rivers BOS 66 16"
        ),
        (
            """
            SELECT referee_name, games, points_per_game FROM bref.referee_seasons INNER JOIN dim_referees USING (referee_id)
            WHERE bref_id = 'brothto99r' AND season_year = 1995 AND measure = 'RAW'
            """,
            "Tony Brothers 45 208.2"
        ),
        (
            """
            SELECT position, height_inches, weight_pounds FROM bref.rosters
            WHERE team_code = 'CLE' AND season_year = 2016 AND bref_player_id = 'jamesle01'
            """,
            "F-G 80 240"
        ),
        (
            "SELECT name, draft_year, draft_overall_pick, debut_date FROM bref.player_profiles WHERE bref_id = 'jamesle01'",
            "LeBron James 2003 1 2003-10-29"
        ),
        (
            "SELECT player_name, birth_date FROM bref.player_register WHERE bref_id = 'wadedw01'",
            "Dwyane Wade 1982-01-17"
        ),
        (
            "SELECT wins, losses, coaches FROM bref.team_season_profiles WHERE team_code = 'BOS' AND season_year = 1983",
            "56 26 Bill Fitch (56-26)"
        ),
        (
            "SELECT offensive_rating, pace FROM bref.team_season_advanced WHERE season_year = 2001 AND team_code = 'SAS'",
            "106.6 89.6"
        ),
        (
            "SELECT points FROM bref.team_seasons WHERE season_year = 2001 AND team_code = 'SAC' AND side = 'TEAM'",
            "8343"
        ),
        (
            """
            SELECT away_team_code, away_points, home_points, away_team_id FROM fact_schedule
            WHERE game_date = DATE '2000-10-31' AND home_team_code = 'ATL'
            """,
            "CHH 106 82 1610612766"
        ),
    ])
    func `what the page says is in its table`(_ question: String, _ answer: String) throws {
        let found = try lines(question)
        #expect(found == [answer])
    }

    @Test func `a player of several teams has a line for each and one for all, marked`() throws {
        #expect(
            try lines(
                """
                SELECT team_code, games_played, points, is_combined_totals
                FROM bref.player_seasons
                WHERE season_year = 2023 AND season_type = 'REGULAR' AND bref_player_id = 'irvinky01'
                    AND page_order = 1
                ORDER BY team_code
                """
            ) == ["BRK 40 1084 false", "DAL 20 539 false", "TOT 60 1623 true"]
        )
    }

    @Test func `teams of the ABA keep their code and lead to their franchise, which the NBA may have taken in`() throws
    {
        #expect(
            try lines(
                """
                SELECT DISTINCT team_code, team_id
                FROM bref.coach_seasons
                WHERE league = 'ABA' AND bref_coach_id = 'bassbo99c'
                ORDER BY team_code
                """
            ) == ["DNR 1610612743", "FLO 3656158440083196", "MMT 3656158440092308", "SAA 1610612759"]
        )
    }
}
