-- about: One row per team, season, part of it, player and split: with the player on the court, without, and the difference.
-- grain: team, season, part of it, player and split
-- key: season_year, team_code, season_type, player_id, split
-- reads: stg_bref__team_on_off, drops_bref__team_on_off
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.season_type,
    records.player_id,
    records.split,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.minutes_played,
    records.minutes_share_pct,
    records.effective_field_goal_pct,
    records.offensive_rebound_pct,
    records.defensive_rebound_pct,
    records.rebound_pct,
    records.assist_pct,
    records.steal_pct,
    records.block_pct,
    records.turnover_pct,
    records.pace,
    records.offensive_rating,
    records.opponent_effective_field_goal_pct,
    records.opponent_offensive_rebound_pct,
    records.opponent_defensive_rebound_pct,
    records.opponent_rebound_pct,
    records.opponent_assist_pct,
    records.opponent_steal_pct,
    records.opponent_block_pct,
    records.opponent_turnover_pct,
    records.opponent_pace,
    records.opponent_offensive_rating,
    records.difference_effective_field_goal_pct,
    records.difference_offensive_rebound_pct,
    records.difference_defensive_rebound_pct,
    records.difference_rebound_pct,
    records.difference_assist_pct,
    records.difference_steal_pct,
    records.difference_block_pct,
    records.difference_turnover_pct,
    records.difference_pace,
    records.difference_offensive_rating,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_on_off AS records
LEFT JOIN drops_bref__team_on_off AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.season_type, records.player_id, records.split
