-- about: One row per team, season and side: totals as Basketball-Reference prints them.
-- grain: season, league, side and team
-- key: season_year, league, side, team_code
-- reads: stg_bref__team_totals, drops_bref__team_totals
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.side,
    records.team_code,
    records.team_id,
    records.team_name,
    records.games_played,
    records.minutes_played,
    box_columns(records),
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_totals AS records
LEFT JOIN drops_bref__team_totals AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.team_code, records.side
