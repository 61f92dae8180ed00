-- about: One row per player and playoff series.
-- grain: player and playoff series
-- key: player_id, season_year, series_id
-- reads: stg_bref__player_playoff_series, drops_bref__player_playoff_series
-- runs: portable
SELECT
    records.player_id,
    records.season_year,
    records.series_id,
    records.bref_player_id,
    records.age,
    records.league,
    records.round,
    records.team_id,
    records.team_code,
    records.opponent_team_id,
    records.opponent_team_code,
    records.result,
    records.games_played,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game,
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
FROM stg_bref__player_playoff_series AS records
LEFT JOIN drops_bref__player_playoff_series AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id, records.season_year, records.series_id
