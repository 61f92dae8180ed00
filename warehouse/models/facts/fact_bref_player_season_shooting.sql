-- about: One row per player, season, part of it and team: shooting by distance, as Basketball-Reference prints it.
-- grain: season, league, part of it, player and team
-- key: season_year, league, season_type, player_id, team_code
-- reads: stg_bref__player_shooting, drops_bref__player_shooting
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.player_id,
    records.team_code,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.field_goal_pct,
    records.average_distance,
    records.share_of_attempts_two_point,
    records.share_of_attempts_0_3_ft,
    records.share_of_attempts_3_10_ft,
    records.share_of_attempts_10_16_ft,
    records.share_of_attempts_16_ft_to_arc,
    records.share_of_attempts_three_point,
    records.two_point_pct,
    records.field_goal_pct_0_3_ft,
    records.field_goal_pct_3_10_ft,
    records.field_goal_pct_10_16_ft,
    records.field_goal_pct_16_ft_to_arc,
    records.three_point_pct,
    records.assisted_share_two_point,
    records.assisted_share_three_point,
    records.share_of_attempts_dunks,
    records.dunks_made,
    records.share_of_attempts_layups,
    records.layups_made,
    records.corner_share_of_three_point_attempts,
    records.corner_three_point_pct,
    records.heaves_attempted,
    records.heaves_made,
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_shooting AS records
LEFT JOIN drops_bref__player_shooting AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.player_id, records.team_code
