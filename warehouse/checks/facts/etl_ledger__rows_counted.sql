-- about: The ledger counts the rows that are there: batches, facts, rejects and drops.
-- failure: The ledger counts other rows than are there in {n} [file|files].
-- severity: error
-- reads: etl_ledger, import_batches, bridge_game_referees, bridge_playoff_series_games, dim_coach_register, dim_coaches, dim_executive_register, dim_executives, dim_franchises, dim_game_details, dim_league_seasons, dim_player_profiles, dim_player_register, dim_referee_register, dim_referees, dim_team_season_profiles, fact_all_star_contests, fact_all_star_gamelogs, fact_all_star_games, fact_award_votes, fact_award_winners, fact_birthdays, fact_bref_daily_standings, fact_bref_player_season_adjusted_shooting, fact_bref_player_season_advanced, fact_bref_player_season_averages, fact_bref_player_season_play_by_play, fact_bref_player_season_shooting, fact_bref_player_seasons, fact_bref_rookies, fact_bref_standings, fact_bref_standings_by_date, fact_bref_standings_splits, fact_bref_team_ratings, fact_bref_team_schedules, fact_bref_team_season_advanced, fact_bref_team_season_averages, fact_bref_team_season_lines, fact_bref_team_season_shooting, fact_bref_team_seasons, fact_bref_team_vs_team, fact_coach_awards, fact_coach_seasons, fact_coach_votes, fact_contracts, fact_daily_games, fact_daily_leaders, fact_depth_charts, fact_did_not_play, fact_draft_combine, fact_draft_lottery, fact_draft_picks, fact_executive_seasons, fact_franchise_draft_picks, fact_franchise_players, fact_franchise_seasons, fact_hall_of_fame, fact_honour_teams, fact_injuries, fact_leader_boards, fact_leader_lists, fact_league_contracts, fact_line_scores, fact_play_by_play, fact_player_all_star_games, fact_player_college_seasons, fact_player_contracts, fact_player_gamelogs, fact_player_highs, fact_player_period_lines, fact_player_playoff_series, fact_player_salaries, fact_playoff_games, fact_playoff_series, fact_playoff_series_index, fact_playoff_series_players, fact_plus_minus_stints, fact_records, fact_referee_home_away, fact_referee_seasons, fact_referee_teams, fact_rosters, fact_salaries, fact_schedule, fact_shot_chart, fact_starting_lineups, fact_team_gamelogs, fact_team_lineups, fact_team_on_off, fact_team_period_lines, fact_team_splits, fact_transactions, fact_uniform_numbers, etl_rejects, etl_drops, fact_team_game_turnovers, fact_team_season_averages
-- key: file
WITH facts AS (
    SELECT import_batch_id
    FROM bridge_game_referees
    UNION ALL
    SELECT import_batch_id
    FROM bridge_playoff_series_games
    UNION ALL
    SELECT import_batch_id
    FROM dim_coach_register
    UNION ALL
    SELECT import_batch_id
    FROM dim_coaches
    UNION ALL
    SELECT import_batch_id
    FROM dim_executive_register
    UNION ALL
    SELECT import_batch_id
    FROM dim_executives
    UNION ALL
    SELECT import_batch_id
    FROM dim_franchises
    UNION ALL
    SELECT import_batch_id
    FROM dim_game_details
    UNION ALL
    SELECT import_batch_id
    FROM dim_league_seasons
    UNION ALL
    SELECT import_batch_id
    FROM dim_player_profiles
    UNION ALL
    SELECT import_batch_id
    FROM dim_player_register
    UNION ALL
    SELECT import_batch_id
    FROM dim_referee_register
    UNION ALL
    SELECT import_batch_id
    FROM dim_referees
    UNION ALL
    SELECT import_batch_id
    FROM dim_team_season_profiles
    UNION ALL
    SELECT import_batch_id
    FROM fact_all_star_contests
    UNION ALL
    SELECT import_batch_id
    FROM fact_all_star_gamelogs
    UNION ALL
    SELECT import_batch_id
    FROM fact_all_star_games
    UNION ALL
    SELECT import_batch_id
    FROM fact_award_votes
    UNION ALL
    SELECT import_batch_id
    FROM fact_award_winners
    UNION ALL
    SELECT import_batch_id
    FROM fact_birthdays
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_daily_standings
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_adjusted_shooting
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_advanced
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_averages
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_play_by_play
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_season_shooting
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_player_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_rookies
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_standings
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_standings_by_date
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_standings_splits
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_ratings
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_schedules
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_season_advanced
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_season_averages
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_season_lines
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_season_shooting
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_bref_team_vs_team
    UNION ALL
    SELECT import_batch_id
    FROM fact_coach_awards
    UNION ALL
    SELECT import_batch_id
    FROM fact_coach_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_coach_votes
    UNION ALL
    SELECT import_batch_id
    FROM fact_contracts
    UNION ALL
    SELECT import_batch_id
    FROM fact_daily_games
    UNION ALL
    SELECT import_batch_id
    FROM fact_daily_leaders
    UNION ALL
    SELECT import_batch_id
    FROM fact_depth_charts
    UNION ALL
    SELECT import_batch_id
    FROM fact_did_not_play
    UNION ALL
    SELECT import_batch_id
    FROM fact_draft_combine
    UNION ALL
    SELECT import_batch_id
    FROM fact_draft_lottery
    UNION ALL
    SELECT import_batch_id
    FROM fact_draft_picks
    UNION ALL
    SELECT import_batch_id
    FROM fact_executive_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_franchise_draft_picks
    UNION ALL
    SELECT import_batch_id
    FROM fact_franchise_players
    UNION ALL
    SELECT import_batch_id
    FROM fact_franchise_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_hall_of_fame
    UNION ALL
    SELECT import_batch_id
    FROM fact_honour_teams
    UNION ALL
    SELECT import_batch_id
    FROM fact_injuries
    UNION ALL
    SELECT import_batch_id
    FROM fact_leader_boards
    UNION ALL
    SELECT import_batch_id
    FROM fact_leader_lists
    UNION ALL
    SELECT import_batch_id
    FROM fact_league_contracts
    UNION ALL
    SELECT import_batch_id
    FROM fact_line_scores
    UNION ALL
    SELECT import_batch_id
    FROM fact_play_by_play
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_all_star_games
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_college_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_contracts
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_gamelogs
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_highs
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_period_lines
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_playoff_series
    UNION ALL
    SELECT import_batch_id
    FROM fact_player_salaries
    UNION ALL
    SELECT import_batch_id
    FROM fact_playoff_games
    UNION ALL
    SELECT import_batch_id
    FROM fact_playoff_series
    UNION ALL
    SELECT import_batch_id
    FROM fact_playoff_series_index
    UNION ALL
    SELECT import_batch_id
    FROM fact_playoff_series_players
    UNION ALL
    SELECT import_batch_id
    FROM fact_plus_minus_stints
    UNION ALL
    SELECT import_batch_id
    FROM fact_records
    UNION ALL
    SELECT import_batch_id
    FROM fact_referee_home_away
    UNION ALL
    SELECT import_batch_id
    FROM fact_referee_seasons
    UNION ALL
    SELECT import_batch_id
    FROM fact_referee_teams
    UNION ALL
    SELECT import_batch_id
    FROM fact_rosters
    UNION ALL
    SELECT import_batch_id
    FROM fact_salaries
    UNION ALL
    SELECT import_batch_id
    FROM fact_schedule
    UNION ALL
    SELECT import_batch_id
    FROM fact_shot_chart
    UNION ALL
    SELECT import_batch_id
    FROM fact_starting_lineups
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_game_turnovers
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_gamelogs
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_lineups
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_on_off
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_period_lines
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_splits
    UNION ALL
    SELECT import_batch_id
    FROM fact_team_season_averages
    UNION ALL
    SELECT import_batch_id
    FROM fact_transactions
    UNION ALL
    SELECT import_batch_id
    FROM fact_uniform_numbers
),

fact_counts AS (
    SELECT
        import_batch_id,
        count(*) AS facts
    FROM facts
    GROUP BY import_batch_id
),

rejected_counts AS (
    SELECT
        import_batch_id,
        sum(records) AS rejected
    FROM etl_rejects
    GROUP BY import_batch_id
),

dropped_counts AS (
    SELECT
        import_batch_id,
        count(*) AS dropped
    FROM etl_drops
    GROUP BY import_batch_id
)

SELECT
    batches.file,
    ledger.records AS ledger_records,
    batches.records,
    ledger.facts AS ledger_facts,
    coalesce(fact_counts.facts, 0) AS facts,
    ledger.rejected AS ledger_rejected,
    coalesce(rejected_counts.rejected, 0) AS rejected,
    ledger.dropped AS ledger_dropped,
    coalesce(dropped_counts.dropped, 0) AS dropped
FROM import_batches AS batches
LEFT JOIN etl_ledger AS ledger ON batches.import_batch_id = ledger.import_batch_id
LEFT JOIN fact_counts ON batches.import_batch_id = fact_counts.import_batch_id
LEFT JOIN rejected_counts ON batches.import_batch_id = rejected_counts.import_batch_id
LEFT JOIN dropped_counts ON batches.import_batch_id = dropped_counts.import_batch_id
WHERE
    ledger.records IS DISTINCT FROM batches.records
    OR ledger.facts <> coalesce(fact_counts.facts, 0)
    OR ledger.rejected <> coalesce(rejected_counts.rejected, 0)
    OR ledger.dropped <> coalesce(dropped_counts.dropped, 0)
ORDER BY batches.import_batch_id
