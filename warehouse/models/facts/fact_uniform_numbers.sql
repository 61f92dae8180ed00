-- about: One row per season, league, number, player and teams that he wore it with.
-- grain: season, league, number, player and teams
-- key: season_year, league, number, player_id, team_codes
-- reads: stg_bref__uniform_numbers, drops_bref__uniform_numbers
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.number,
    records.player_id,
    records.team_codes,
    records.bref_player_id,
    records.player_name,
    records.import_batch_id,
    records.source_row
FROM stg_bref__uniform_numbers AS records
LEFT JOIN drops_bref__uniform_numbers AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.number, records.player_id, records.team_codes
