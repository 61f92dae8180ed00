-- about: One row per player, season, part of it and team: season totals, as Basketball-Reference prints them.
-- grain: season, league, part of it, player and team
-- key: season_year, league, season_type, player_id, team_code
-- reads: stg_bref__player_totals, drops_bref__player_totals
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
    box_columns(records),
    records.triple_doubles,
    records.awards,
    records.import_batch_id,
    records.source_row
FROM stg_bref__player_totals AS records
LEFT JOIN drops_bref__player_totals AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.player_id, records.team_code
