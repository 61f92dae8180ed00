import BallerETL
import BallerTestSupport
import Testing

/// Sheets of periods, parts of profiles, pages below a team's season and long lists become tables.
struct `Parts of pages in the artifact` {
    private static let built = Result {
        let place = try PageBuild()
        for (kind, records) in UnkeptPages.parts { try place.write(kind, records) }
        return (place: place, report: try place.build())
    }

    @Test func `they build alone, and every record is a row`() throws {
        let report = try Self.built.get().report
        #expect(report.state == .passed, "\(report.text)")
        #expect(report.warnings == [])
        #expect(report.files.allSatisfy { $0.dropped == 0 })
        // A career's line is of no season, and counts.
        #expect(report.tables["bref.player_highs"] == 2)
    }

    @Test(arguments: [
        (
            "game_id % 46656, team_id, period_type, period, player_name, points, plus_minus FROM bref.player_period_lines",
            ["27597 1610612738 QUARTER 1 Jo Doe 9 -4"]
        ),
        ("period, minutes_played, points FROM bref.team_period_lines", ["1 60 31"]),
        (
            "span, season_year, team_code, points FROM bref.player_highs ORDER BY row_order",
            ["2019-20 2020 BOS 51", "Career NULL NULL NULL"]
        ),
        ("college, points_per_game FROM bref.player_college_seasons", ["KANSAS 29.6"]),
        ("season_year, team_id, seconds_played FROM bref.player_all_star_games", ["2020 1610612738 1885"]),
        ("team_name, salary FROM bref.player_salaries", ["Celtics 1000000"]),
        ("team_code, season_year, salary, option_of FROM bref.player_contracts", ["BOS 2027 2000000 PLAYER"]),
        (
            "series_id, opponent_team_code, result, points FROM bref.player_playoff_series",
            ["2020-finals LAL W (4-2) 150"]
        ),
        ("bref_coach_id, rank, share FROM bref.coach_votes", ["roeal01c 1 0.784"]),
        ("team_id, games, difference_points_per_48 FROM bref.referee_teams", ["1610612738 110 -1.9"]),
        ("lineup_size, player_ids, net_points FROM bref.team_lineups", ["2 doejo01 roeal01 10.7"]),
        ("split, minutes_share_pct, offensive_rating FROM bref.team_on_off", ["DIFFERENCE 79.0 7.4"]),
        (
            "split, split_value, points, opponent_points FROM bref.team_splits ORDER BY split",
            [" Total 113.7 NULL", "Place Road NULL 108.1"]
        ),
        ("franchise_code, seasons, steals_per_game FROM bref.franchise_players", ["BOS 3 1.1"]),
        ("birth_month, birth_day, birth_year, player_name FROM bref.birthdays", ["12 30 1990 Jo Doe"]),
        (
            "list_order, team_code, salary_season_1 FROM bref.league_contracts ORDER BY list_order",
            ["1 BOS 5", "2 LAL 4"]
        ),
        (
            "series, winner_team_code, winner_seed, loser_team_code, favorite_odds FROM bref.playoff_series_index",
            ["Finals LAL 1 MIA -360"]
        ),
        ("path, title, section FROM bref.leader_lists", ["/leaders/pts_career.html Career Points"]),
        (
            "contest, season_year, player_name, column_name FROM bref.all_star_contests",
            ["slam-dunk 2020 Jo Doe Winner"]
        ),
        ("player_name, bref_player_id FROM bref.franchise_draft_picks", ["Am John john-am01"]),
        ("record, value, holder, team_code FROM bref.records", ["team-most-wins-season 73 Golden State Warriors GSW"]),
        (
            "name, is_whole_franchise, seasons FROM bref.franchises ORDER BY seasons",
            ["Charlotte Hornets false 14", "Charlotte Hornets true 33"]
        ),
        ("season_type, split, wins FROM bref.standings_splits", ["PLAYOFF Home 7"]),
        (
            "name_note, debut_date, nba_debut_date, aba_debut_date FROM bref.player_profiles",
            ["last name previously spelled Dough 1975-10-24 1976-10-22 1975-10-24"]
        ),
    ])
    func `a record is a row`(_ question: String, _ answer: [String]) throws {
        let built = try Self.built.get()
        #expect(try built.place.open(built.report).lines("SELECT \(question)") == answer)
    }
}
