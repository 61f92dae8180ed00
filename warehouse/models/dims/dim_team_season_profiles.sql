-- about: One row per team and season with a page: what its head says.
-- grain: season and team
-- key: season_year, team_code
-- reads: stg_bref__team_seasons, drops_bref__team_seasons
-- runs: duckdb
SELECT
    records.season_year,
    records.team_code,
    records.team_id,
    records.league,
    records.team_name,
    records.wins,
    records.losses,
    records.finish,
    records.bref_coach_ids,
    records.coaches,
    records.bref_executive_id,
    records.executive,
    records.arena,
    records.attendance,
    records.playoffs,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_seasons AS records
LEFT JOIN drops_bref__team_seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code
