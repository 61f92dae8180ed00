import BallerSQL

/// For every check, a statement that breaks the league of `Fixtures/world.sql` in the way the check looks for.
enum CheckFaults {
    static let all: [String: String] = [
        staging, dims, facts, cross, basketballReference, notNull,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    /// A row without any value.
    private static let notNull: [String: String] = {
        let tables = (try? Checkout.warehouse.get().star) ?? []
        return tables.reduce(into: [:]) { faults, table in
            faults["\(table.name)__not_null"] = "INSERT INTO \(table.name) (\(table.key[0])) VALUES (NULL)"
        }
    }()

    private static let staging: [String: String] = [
        "etl_rejects__none":
            "INSERT INTO etl.rejects VALUES (1, 7, 8, 'PTS', '9', 'points_formula', 'no', NULL, 'a,b', 1)",
        "etl_rejects__set_aside":
            "INSERT INTO etl.rejects VALUES (1, 7, 8, 'WL', NULL, 'no_result', 'no', NULL, 'a,b', 1)",
        "staged_player_games__agrees_with_team_record":
            "UPDATE staged_player_games SET opponent_abbreviation = 'TED' WHERE source_row = 1",
        "staged_player_games__one_name":
            "UPDATE staged_player_games SET player_id = 1002 WHERE player_id = 1001 AND game_id = 20000001",
        "staged_player_games__one_player":
            "UPDATE staged_player_games SET player_id = 77 WHERE player_id = 1001 AND game_id = 20000001",
        "staged_player_games__namesakes":
            """
        UPDATE staged_player_games SET player_name = (
            SELECT any_value(player_name) FROM staged_player_games WHERE player_id = 1002
        ) WHERE player_id = 1001
        """,
        "staged_player_games__same_name_on_sheets":
            """
        INSERT INTO bref.player_period_lines (import_batch_id, source_row, game_id, player_id, player_name)
        VALUES (1, 1, 5, 6, 'Ann Lee'), (1, 2, 5, 6, 'Ann Lea'), (1, 3, 5, 6, 'Ann Lee')
        """,
        "staged_team_games__names_opponent":
            "UPDATE staged_team_games SET opponent_abbreviation = 'TED' WHERE source_row = 1",
        "staged_player_games__names_readable":
            "UPDATE staged_player_games SET player_name = 'Nikola JokiÄ‡' WHERE player_id = 1001",
        "import_batches__records_accounted_for":
            "UPDATE etl.import_batches SET records = records + 1 WHERE import_batch_id = 1",
    ]

    private static let dims: [String: String] = [
        "dim_games__date_in_season":
            "UPDATE dim_games SET game_date = DATE '2099-01-01' WHERE game_id = 20000001",
        "dim_games__overtimes_plausible":
            "UPDATE dim_games SET overtimes = 7 WHERE game_id = 20000001",
        "dim_games__season_known":
            "DELETE FROM dim_seasons WHERE season_year = 2001",
        "dim_games__teams_differ":
            "UPDATE dim_games SET away_team_id = home_team_id WHERE game_id = 20000001",
        "dim_games__teams_known":
            "DELETE FROM dim_team_seasons WHERE team_id = 101",
        "dim_games__unique_key":
            "INSERT INTO dim_games SELECT * FROM dim_games LIMIT 1",
        "dim_games__winner_scored_more":
            "UPDATE dim_games SET winner_team_id = away_team_id WHERE game_id = 20000001",
        "dim_players__name_readable":
            "UPDATE dim_players SET player_name = 'Аnn Lee' WHERE player_id = 1001",
        "dim_players__name_present":
            "UPDATE dim_players SET player_name = ' ' WHERE player_id = 1001",
        "dim_players__unique_key":
            "INSERT INTO dim_players SELECT * FROM dim_players LIMIT 1",
        "dim_players__unique_slug":
            "UPDATE dim_players SET player_slug = 'somebody'",
        "dim_seasons__dates_in_order":
            "UPDATE dim_seasons SET end_date = start_date - 1 WHERE season_year = 2001",
        "dim_seasons__finished":
            "UPDATE dim_seasons SET games = 11, last_game_date = end_date - 1 WHERE season_year = 2002",
        "dim_seasons__no_games_missing":
            "UPDATE dim_seasons SET games = 11 WHERE season_year = 2001",
        "dim_seasons__no_games_too_many":
            "UPDATE dim_seasons SET games = 13 WHERE season_year = 2001",
        "dim_seasons__unique_key":
            "INSERT INTO dim_seasons SELECT * FROM dim_seasons LIMIT 1",
        "dim_team_seasons__team_known":
            "UPDATE dim_teams SET final_year = 2001 WHERE team_id = 101",
        "dim_team_seasons__unique_abbreviation":
            "UPDATE dim_team_seasons SET team_abbreviation = 'TEA' WHERE team_id = 102",
        "dim_team_seasons__unique_key":
            "INSERT INTO dim_team_seasons SELECT * FROM dim_team_seasons LIMIT 1",
        "dim_teams__unique_key":
            "INSERT INTO dim_teams SELECT * FROM dim_teams LIMIT 1",
    ]

    private static let facts: [String: String] = [
        "etl_drops__none":
            "INSERT INTO etl.drops VALUES (2, 7, 'fact_player_gamelogs', 'orphan_team', 'player_id=1')",
        "etl_ledger__balanced":
            "UPDATE etl.ledger SET dropped = 1 WHERE import_batch_id = 2",
        "etl_ledger__rows_counted":
            "DELETE FROM fact_player_gamelogs WHERE source_row = 1",
        "fact_player_gamelogs__agrees_with_team_line":
            "UPDATE fact_player_gamelogs SET outcome = 'L' WHERE player_id = 1001 AND game_id = 20000001",
        "fact_player_gamelogs__game_known":
            "DELETE FROM dim_games WHERE game_id = 20000001",
        "fact_player_gamelogs__made_over_attempted":
            """
        UPDATE fact_player_gamelogs SET free_throws_made = free_throws_attempted + 1 WHERE player_id =
        1001 AND game_id = 20000001
        """,
        "fact_player_gamelogs__minutes_plausible":
            "UPDATE fact_player_gamelogs SET minutes_played = 50 WHERE player_id = 1001 AND game_id = 20000001",
        "fact_player_gamelogs__no_negatives":
            "UPDATE fact_player_gamelogs SET turnovers = -1 WHERE player_id = 1001 AND game_id = 20000001",
        "fact_player_gamelogs__player_known":
            "DELETE FROM dim_players WHERE player_id = 1001",
        "fact_player_gamelogs__points_formula":
            "UPDATE fact_player_gamelogs SET points = points + 1 WHERE player_id = 1001 AND game_id = 20000001",
        "fact_player_gamelogs__rebounds_formula":
            "UPDATE fact_player_gamelogs SET rebounds = rebounds + 1 WHERE player_id = 1001 AND game_id = 20000001",
        "fact_player_gamelogs__recorded_in_its_time":
            "UPDATE fact_player_gamelogs SET steals = NULL WHERE player_id = 1001 AND game_id = 20000001",
        "fact_player_gamelogs__team_known":
            "DELETE FROM dim_teams WHERE team_id = 101",
        "fact_player_gamelogs__unique_key":
            "INSERT INTO fact_player_gamelogs SELECT * FROM fact_player_gamelogs LIMIT 1",
        "fact_team_game_turnovers__unique_key":
            "INSERT INTO fact_team_game_turnovers SELECT unnest([1, 1]), 2001, DATE '2000-11-01', 1, 1, 1, 1",
        "fact_team_season_averages__unique_key":
            "INSERT INTO fact_team_season_averages SELECT unnest([1, 1]), 2001, 1, 1, 1, 1, 1",
        "fact_team_gamelogs__agrees_with_game":
            "UPDATE dim_games SET home_points = home_points + 1 WHERE game_id = 20000001",
        "fact_team_gamelogs__game_known":
            "DELETE FROM dim_games WHERE game_id = 20000001",
        "fact_team_gamelogs__made_over_attempted":
            """
        UPDATE fact_team_gamelogs SET free_throws_made = free_throws_attempted + 1 WHERE team_id = 101
        AND game_id = 20000001
        """,
        "fact_team_gamelogs__minutes_plausible":
            "UPDATE fact_team_gamelogs SET minutes_played = 250 WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__no_negatives":
            "UPDATE fact_team_gamelogs SET turnovers = -1 WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__outcome_agrees_with_score":
            "UPDATE fact_team_gamelogs SET outcome = 'L' WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__plus_minus_is_margin":
            "UPDATE fact_team_gamelogs SET plus_minus = plus_minus + 1 WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__points_formula":
            "UPDATE fact_team_gamelogs SET points = points + 1 WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__rebounds_formula":
            "UPDATE fact_team_gamelogs SET rebounds = rebounds + 1 WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__team_known":
            "DELETE FROM dim_teams WHERE team_id = 101",
        "fact_team_gamelogs__two_teams_a_game":
            "DELETE FROM fact_team_gamelogs WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__unique_key":
            "INSERT INTO fact_team_gamelogs SELECT * FROM fact_team_gamelogs LIMIT 1",
    ]

    private static let cross: [String: String] = [
        "agg_player_careers__seasons_add_up":
            "UPDATE agg_player_careers SET games_played = 1 WHERE player_id = 1001",
        "agg_player_careers__unique_key":
            "INSERT INTO agg_player_careers SELECT * FROM agg_player_careers LIMIT 1",
        "agg_player_seasons__agrees_with_games":
            "DELETE FROM agg_player_seasons WHERE player_id = 1001 AND season_year = 2001",
        "agg_player_seasons__no_regression":
            "DELETE FROM agg_player_seasons WHERE season_year = 2001",
        "agg_player_seasons__stints_add_up":
            """
        UPDATE agg_player_seasons SET points = points + 1 WHERE player_id = 1006 AND row_scope =
        'stint' AND team_id = 101
        """,
        "agg_player_seasons__unique_key":
            "INSERT INTO agg_player_seasons SELECT * FROM agg_player_seasons LIMIT 1",
        "agg_player_stats__unique_key":
            "INSERT INTO agg_player_stats SELECT * FROM agg_player_stats LIMIT 1",
        "agg_season_leaders__agrees_with_seasons":
            """
        UPDATE agg_season_leaders SET value = value + 1 WHERE category = 'points' AND basis = 'total'
        AND rank = 1
        """,
        "agg_season_leaders__unique_key":
            "INSERT INTO agg_season_leaders SELECT * FROM agg_season_leaders LIMIT 1",
        "agg_standings__agrees_with_games":
            "UPDATE agg_standings SET wins = wins + 1 WHERE team_id = 101 AND season_year = 2001",
        "agg_standings__no_regression":
            "DELETE FROM agg_standings WHERE season_year = 2001",
        "agg_standings__unique_key":
            "INSERT INTO agg_standings SELECT * FROM agg_standings LIMIT 1",
        "agg_team_seasons__agrees_with_games":
            "UPDATE agg_team_seasons SET wins = wins + 1 WHERE team_id = 101",
        "agg_team_seasons__no_regression":
            "DELETE FROM agg_team_seasons WHERE season_year = 2001",
        "agg_team_seasons__unique_key":
            "INSERT INTO agg_team_seasons SELECT * FROM agg_team_seasons LIMIT 1",
        "dim_games__no_regression":
            "DELETE FROM dim_games WHERE season_year = 2001",
        "dim_games__score_kept":
            "UPDATE dim_games SET home_points = home_points + 1 WHERE game_id = 20000001",
        "dim_games__score_not_worse":
            "UPDATE dim_games SET home_points = home_points / 2, away_points = away_points / 2 WHERE game_id = 20000001",
        "dim_players__has_games":
            "DELETE FROM fact_player_gamelogs WHERE player_id = 1001",
        "dim_players__no_regression":
            "DELETE FROM dim_players WHERE player_id = 1001",
        "dim_seasons__no_regression":
            "DELETE FROM dim_seasons WHERE season_year = 2001",
        "dim_teams__no_regression":
            "DELETE FROM dim_teams WHERE team_id = 101",
        "fact_player_gamelogs__no_regression":
            "DELETE FROM fact_player_gamelogs WHERE season_year = 2001",
        "fact_team_gamelogs__has_player_lines":
            "DELETE FROM fact_player_gamelogs WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__no_cell_lost":
            "UPDATE fact_team_gamelogs SET steals = NULL WHERE team_id = 101 AND game_id = 20000001",
        "fact_team_gamelogs__no_regression":
            "DELETE FROM fact_team_gamelogs WHERE season_year = 2001",
        "fact_team_gamelogs__part_without_players":
            "DELETE FROM fact_player_gamelogs WHERE season_year = 2001",
        "fact_team_gamelogs__plus_minus_adds_up":
            "UPDATE fact_player_gamelogs SET plus_minus = plus_minus + 1 WHERE player_id = 1001 AND game_id = 20000001",
        "fact_team_gamelogs__printed_plus_minus_adds_up":
            "UPDATE fact_team_gamelogs SET plus_minus = NULL; UPDATE fact_player_gamelogs SET plus_minus = plus_minus + 1",
        "fact_team_gamelogs__player_sums":
            "UPDATE fact_player_gamelogs SET assists = assists + 1 WHERE player_id = 1001 AND game_id = 20000001",
    ]
}
