-- about: One row per player, season, part of it and team: advanced numbers, as Basketball-Reference prints them.
-- grain: season, league, part of it, player and team
-- key: season_year, league, season_type, player_id, team_code
-- reads: stg_bref__player_advanced, drops_bref__player_advanced
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
    records.player_efficiency_rating,
    records.true_shooting_pct,
    records.three_point_attempt_rate,
    records.free_throw_attempt_rate,
    records.offensive_rebound_pct,
    records.defensive_rebound_pct,
    records.rebound_pct,
    records.assist_pct,
    records.steal_pct,
    records.block_pct,
    records.turnover_pct,
    records.usage_pct,
    records.offensive_win_shares,
    records.defensive_win_shares,
    records.win_shares,
    records.win_shares_per_48,
    records.offensive_box_plus_minus,
    records.defensive_box_plus_minus,
    records.box_plus_minus,
    records.value_over_replacement,
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_advanced AS records
LEFT JOIN drops_bref__player_advanced AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.player_id, records.team_code
