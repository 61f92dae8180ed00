-- about: One row per season, team, side and line of the table on a team's page: totals, averages, ranks in the league and changes against the season before.
-- grain: season, team, side and line
-- key: season_year, team_code, side, line
-- reads: stg_bref__team_and_opponent, drops_bref__team_and_opponent
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.side,
    records.line,
    records.team_id,
    records.games_played,
    records.minutes_played,
    box_columns(records),
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_and_opponent AS records
LEFT JOIN drops_bref__team_and_opponent AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.side, records.line
