-- about: One row per team, season, part of it and split of the expanded standings: at home, by month, against a division.
-- grain: season, league, part of the season, team and split
-- key: season_year, league, season_type, team_code, split
-- reads: stg_bref__standings_splits, drops_bref__standings_splits
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.team_code,
    records.split,
    records.team_id,
    records.team_name,
    records.wins,
    records.losses,
    records.import_batch_id,
    records.source_row
FROM stg_bref__standings_splits AS records
LEFT JOIN drops_bref__standings_splits AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.team_code, records.split
