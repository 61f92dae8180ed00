-- about: One row per accepted record of a team's season averages, in the warehouse's names.
-- stages: raw_nba_gamelogs__team_season_stats
-- reads: raw_nba_gamelogs__team_season_stats
SELECT
    import_batch_id,
    source_row,
    team_id,
    CAST(@parse_integer(substr(season_name, 1, 4)) + 1 AS INTEGER) AS season_year,
    games_played,
    points_per_game,
    turnovers_per_game,
    CAST(NULL AS STRING) AS source_url
FROM raw_nba_gamelogs__team_season_stats
