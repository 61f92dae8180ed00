-- about: One row per player, season, part of it, team and basis: averages per game, per 36 minutes or per 100 possessions, as Basketball-Reference prints them.
-- grain: season, league, part of it, player, team and basis
-- key: season_year, league, season_type, player_id, team_code, basis
-- reads: stg_bref__player_per_game, drops_bref__player_per_game, stg_bref__player_per_minute, drops_bref__player_per_minute, stg_bref__player_per_poss, drops_bref__player_per_poss
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.player_id,
    records.team_code,
    'PER_GAME' AS basis,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    CAST(NULL AS INTEGER) AS season_minutes_played,
    records.minutes_played,
    box_columns(records),
    CAST(NULL AS DOUBLE) AS offensive_rating,
    CAST(NULL AS DOUBLE) AS defensive_rating,
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_per_game AS records
LEFT JOIN drops_bref__player_per_game AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
UNION ALL
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.player_id,
    records.team_code,
    'PER_36_MINUTES',
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.season_minutes_played,
    CAST(NULL AS DOUBLE),
    box_columns(records),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_per_minute AS records
LEFT JOIN drops_bref__player_per_minute AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
UNION ALL
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.player_id,
    records.team_code,
    'PER_100_POSSESSIONS',
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.season_minutes_played,
    CAST(NULL AS DOUBLE),
    box_columns(records),
    records.offensive_rating,
    records.defensive_rating,
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_per_poss AS records
LEFT JOIN drops_bref__player_per_poss AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY season_year, league, season_type, player_id, team_code, basis
