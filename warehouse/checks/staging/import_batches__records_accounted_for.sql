-- about: Every record of a file is staged or rejected.
-- failure: {n} [file has|files have] records that are neither staged nor rejected.
-- severity: error
-- reads: import_batches, etl_rejects, stg_bref__all_star_box_scores, stg_bref__all_star_contests, stg_bref__all_star_games, stg_bref__award_votes, stg_bref__award_winners, stg_bref__birthdays, stg_bref__coach_awards, stg_bref__coach_index, stg_bref__coach_seasons, stg_bref__coach_votes, stg_bref__coaches, stg_bref__contracts, stg_bref__daily_games, stg_bref__daily_leaders, stg_bref__daily_standings, stg_bref__depth_charts, stg_bref__draft_combine, stg_bref__draft_lottery, stg_bref__draft_picks, stg_bref__executive_index, stg_bref__executive_seasons, stg_bref__executives, stg_bref__franchise_players, stg_bref__franchise_seasons, stg_bref__franchises, stg_bref__games, stg_bref__hall_of_fame, stg_bref__honour_teams, stg_bref__inactives, stg_bref__injuries, stg_bref__leader_boards, stg_bref__leader_lists, stg_bref__league_contracts, stg_bref__line_scores, stg_bref__officials, stg_bref__play_by_play, stg_bref__player_adj_shooting, stg_bref__player_advanced, stg_bref__player_all_star_games, stg_bref__player_box_scores, stg_bref__player_college_seasons, stg_bref__player_contracts, stg_bref__player_highs, stg_bref__player_index, stg_bref__player_per_game, stg_bref__player_per_minute, stg_bref__player_per_poss, stg_bref__player_period_lines, stg_bref__player_play_by_play, stg_bref__player_playoff_series, stg_bref__player_salaries, stg_bref__player_shooting, stg_bref__player_totals, stg_bref__players, stg_bref__playoff_games, stg_bref__playoff_series, stg_bref__plus_minus_stints, stg_bref__records, stg_bref__referee_home_away, stg_bref__referee_index, stg_bref__referee_seasons, stg_bref__referee_teams, stg_bref__referees, stg_bref__rookies, stg_bref__rosters, stg_bref__salaries, stg_bref__schedule, stg_bref__seasons, stg_bref__series_games, stg_bref__series_index, stg_bref__series_players, stg_bref__shots, stg_bref__standings, stg_bref__standings_by_date, stg_bref__standings_splits, stg_bref__starting_lineups, stg_bref__team_advanced, stg_bref__team_and_opponent, stg_bref__team_box_scores, stg_bref__team_draft_picks, stg_bref__team_lineups, stg_bref__team_on_off, stg_bref__team_per_game, stg_bref__team_per_poss, stg_bref__team_period_lines, stg_bref__team_ratings, stg_bref__team_schedules, stg_bref__team_seasons, stg_bref__team_shooting, stg_bref__team_splits, stg_bref__team_totals, stg_bref__team_vs_team, stg_bref__transactions, stg_bref__uniform_numbers, stg_nba_gamelogs__player_games, stg_nba_gamelogs__team_games, stg_nba_gamelogs__team_game_logs, stg_nba_gamelogs__team_season_stats
-- key: file
WITH staged AS (
    SELECT import_batch_id
    FROM stg_bref__all_star_box_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__all_star_contests
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__all_star_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__award_votes
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__award_winners
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__birthdays
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coach_awards
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coach_index
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coach_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coach_votes
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__coaches
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__contracts
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__daily_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__daily_leaders
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__daily_standings
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__depth_charts
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__draft_combine
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__draft_lottery
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__draft_picks
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__executive_index
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__executive_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__executives
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__franchise_players
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__franchise_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__franchises
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__hall_of_fame
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__honour_teams
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__inactives
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__injuries
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__leader_boards
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__leader_lists
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__league_contracts
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__line_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__officials
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__play_by_play
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_adj_shooting
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_advanced
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_all_star_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_box_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_college_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_contracts
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_highs
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_index
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_per_game
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_per_minute
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_per_poss
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_period_lines
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_play_by_play
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_playoff_series
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_salaries
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_shooting
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__player_totals
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__players
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__playoff_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__playoff_series
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__plus_minus_stints
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__records
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referee_home_away
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referee_index
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referee_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referee_teams
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__referees
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__rookies
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__rosters
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__salaries
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__schedule
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__series_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__series_index
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__series_players
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__shots
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__standings
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__standings_by_date
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__standings_splits
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__starting_lineups
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_advanced
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_and_opponent
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_box_scores
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_draft_picks
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_lineups
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_on_off
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_per_game
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_per_poss
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_period_lines
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_ratings
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_schedules
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_seasons
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_shooting
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_splits
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_totals
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__team_vs_team
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__transactions
    UNION ALL
    SELECT import_batch_id
    FROM stg_bref__uniform_numbers
    UNION ALL
    SELECT import_batch_id
    FROM stg_nba_gamelogs__player_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_nba_gamelogs__team_game_logs
    UNION ALL
    SELECT import_batch_id
    FROM stg_nba_gamelogs__team_games
    UNION ALL
    SELECT import_batch_id
    FROM stg_nba_gamelogs__team_season_stats
),

staged_counts AS (
    SELECT
        import_batch_id,
        count(*) AS staged
    FROM staged
    GROUP BY import_batch_id
),

rejected_counts AS (
    SELECT
        import_batch_id,
        sum(records) AS rejected
    FROM etl_rejects
    GROUP BY import_batch_id
)

SELECT
    batches.file,
    batches.records,
    coalesce(staged_counts.staged, 0) AS staged,
    coalesce(rejected_counts.rejected, 0) AS rejected
FROM import_batches AS batches
LEFT JOIN staged_counts ON batches.import_batch_id = staged_counts.import_batch_id
LEFT JOIN rejected_counts ON batches.import_batch_id = rejected_counts.import_batch_id
WHERE batches.records <> coalesce(staged_counts.staged, 0) + coalesce(rejected_counts.rejected, 0)
ORDER BY batches.import_batch_id
