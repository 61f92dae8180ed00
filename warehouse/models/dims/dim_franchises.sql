-- about: One row per franchise, and one per name that it had and first season under it.
-- grain: franchise, name and first season, whole or by name
-- key: franchise_code, name, first_season_year, is_whole_franchise
-- reads: stg_bref__franchises, drops_bref__franchises
-- runs: duckdb
SELECT
    records.franchise_code,
    records.name,
    records.first_season_year,
    records.is_whole_franchise,
    records.team_id,
    records.is_active,
    records.league,
    records.last_season_year,
    records.seasons,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.playoff_seasons,
    records.division_titles,
    records.conference_titles,
    records.league_titles,
    records.import_batch_id,
    records.source_row
FROM stg_bref__franchises AS records
LEFT JOIN drops_bref__franchises AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.franchise_code, records.name, records.first_season_year, records.is_whole_franchise
