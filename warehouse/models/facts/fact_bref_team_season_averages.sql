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
    box_columns(records),
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
    box_columns(records),
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_per_poss AS records
LEFT JOIN drops_bref__team_per_poss AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY season_year, league, side, team_code, basis
