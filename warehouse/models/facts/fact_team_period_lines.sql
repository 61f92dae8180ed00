-- about: One row per game, team and part of the game (quarter, half or overtime): the totals of that part.
-- grain: game, team and part of the game (quarter, half or overtime)
-- key: game_id, team_code, period_type, period
-- reads: stg_bref__team_period_lines, drops_bref__team_period_lines
-- runs: portable
SELECT
    records.game_id,
    records.team_code,
    records.period_type,
    records.period,
    records.team_id,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.free_throws_made,
    records.free_throws_attempted,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_period_lines AS records
LEFT JOIN drops_bref__team_period_lines AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.game_id, records.team_code, records.period_type, records.period
