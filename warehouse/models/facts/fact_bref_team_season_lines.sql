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
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.two_point_pct,
    records.effective_field_goal_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
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
FROM stg_bref__team_and_opponent AS records
LEFT JOIN drops_bref__team_and_opponent AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.side, records.line
