-- about: One row per team, season, side and basis: averages per game or per 100 possessions, as Basketball-Reference prints them.
-- grain: season, league, side, team and basis
-- key: season_year, league, side, team_code, basis
-- reads: stg_bref__team_per_game, drops_bref__team_per_game, stg_bref__team_per_poss, drops_bref__team_per_poss
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.side,
    records.team_code,
    'PER_GAME' AS basis,
    records.team_id,
    records.team_name,
    records.games_played,
    CAST(NULL AS INTEGER) AS season_minutes_played,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.two_point_pct,
    records.effective_field_goal_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_per_game AS records
LEFT JOIN drops_bref__team_per_game AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
UNION ALL
SELECT
    records.season_year,
    records.league,
    records.side,
    records.team_code,
    'PER_100_POSSESSIONS',
    records.team_id,
    records.team_name,
    records.games_played,
    records.season_minutes_played,
    CAST(NULL AS DOUBLE),
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.two_point_pct,
    records.effective_field_goal_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_per_poss AS records
LEFT JOIN drops_bref__team_per_poss AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY season_year, league, side, team_code, basis
