-- about: One row per playoff series, team and player: totals of the series.
-- grain: series, team and player
-- key: series_id, team_code, player_id
-- reads: stg_bref__series_players, drops_bref__series_players
-- runs: portable
SELECT
    records.series_id,
    records.team_code,
    records.player_id,
    records.season_year,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.age,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
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
FROM stg_bref__series_players AS records
LEFT JOIN drops_bref__series_players AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.series_id, records.team_code, records.player_id
