-- about: One row per season, team, part of it, game and starter, as the page of the team lists them.
-- grain: season, team, part of it, game and player
-- key: season_year, team_code, season_type, game_number, player_id
-- reads: stg_bref__starting_lineups, drops_bref__starting_lineups
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.season_type,
    records.game_number,
    records.player_id,
    records.team_id,
    records.game_date,
    records.game_id,
    records.bref_player_id,
    records.player_name,
    records.import_batch_id,
    records.source_row
FROM stg_bref__starting_lineups AS records
LEFT JOIN drops_bref__starting_lineups AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.season_type, records.game_number, records.player_id
