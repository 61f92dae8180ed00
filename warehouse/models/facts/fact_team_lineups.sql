-- about: One row per team, season, part of it and lineup of two to five players: what the team did above its opponents per 100 possessions.
-- grain: team, season, part of it and lineup of two to five players
-- key: season_year, team_code, season_type, lineup_size, row_order
-- reads: stg_bref__team_lineups, drops_bref__team_lineups
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.season_type,
    records.lineup_size,
    records.row_order,
    records.team_id,
    records.lineup,
    records.player_ids,
    records.seconds_played,
    records.net_points,
    records.net_field_goals_made,
    records.net_field_goals_attempted,
    records.net_field_goal_pct,
    records.net_three_pointers_made,
    records.net_three_pointers_attempted,
    records.net_three_point_pct,
    records.net_effective_field_goal_pct,
    records.net_free_throws_made,
    records.net_free_throws_attempted,
    records.net_free_throw_pct,
    records.net_offensive_rebounds,
    records.net_offensive_rebound_pct,
    records.net_defensive_rebounds,
    records.net_defensive_rebound_pct,
    records.net_rebounds,
    records.net_rebound_pct,
    records.net_assists,
    records.net_steals,
    records.net_blocks,
    records.net_turnovers,
    records.net_personal_fouls,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_lineups AS records
LEFT JOIN drops_bref__team_lineups AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.season_type, records.lineup_size, records.row_order
