-- about: One row per season, team and player of its roster.
-- grain: season, team and player
-- key: season_year, team_code, player_id
-- reads: stg_bref__rosters, drops_bref__rosters
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.player_id,
    records.team_id,
    records.bref_player_id,
    records.player_name,
    records.number,
    records.position,
    records.height_inches,
    records.weight_lbs,
    records.birth_date,
    records.birth_country,
    records.years_experience,
    records.is_rookie,
    records.college,
    records.import_batch_id,
    records.source_row
FROM stg_bref__rosters AS records
LEFT JOIN drops_bref__rosters AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.player_id
