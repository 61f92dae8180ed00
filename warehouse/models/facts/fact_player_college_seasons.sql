-- about: One row per player and season at college, and one for all of them.
-- grain: player and season at college, and one for all of them
-- key: player_id, row_order
-- reads: stg_bref__player_college_seasons, drops_bref__player_college_seasons
-- runs: portable
SELECT
    records.player_id,
    records.row_order,
    records.bref_player_id,
    records.span,
    records.season_year,
    records.age,
    records.college,
    records.games_played,
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
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_college_seasons AS records
LEFT JOIN drops_bref__player_college_seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.player_id, records.row_order
