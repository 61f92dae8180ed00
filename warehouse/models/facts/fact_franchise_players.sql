-- about: One row per franchise and player who ever played for it: what he did for it.
-- grain: franchise and player who ever played for it
-- key: franchise_code, player_id
-- reads: stg_bref__franchise_players, drops_bref__franchise_players
-- runs: portable
SELECT
    records.franchise_code,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.first_season_year,
    records.last_season_year,
    records.seasons,
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
    records.steals_per_game,
    records.blocks_per_game,
    records.import_batch_id,
    records.source_row
FROM stg_bref__franchise_players AS records
LEFT JOIN drops_bref__franchise_players AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.franchise_code, records.player_id
