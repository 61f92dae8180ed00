-- about: One row per season, league, conference, day and place: the standings day by day.
-- grain: season, league, conference, day and place
-- key: season_year, league, conference, standing_date, place
-- reads: stg_bref__standings_by_date, drops_bref__standings_by_date
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.conference,
    records.standing_date,
    records.place,
    records.team_id,
    records.team_code,
    records.wins,
    records.losses,
    records.import_batch_id,
    records.source_row
FROM stg_bref__standings_by_date AS records
LEFT JOIN drops_bref__standings_by_date AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.conference, records.standing_date, records.place
