-- about: One row per day, table and team: the standings after the games of the day, as the page of the day prints them.
-- grain: day, table and team
-- key: standing_date, grouped_by, team_code
-- reads: stg_bref__daily_standings, drops_bref__daily_standings
-- runs: portable
SELECT
    records.standing_date,
    records.grouped_by,
    records.team_code,
    records.conference,
    records.division,
    records.group_order,
    records.team_id,
    records.team_name,
    records.made_playoffs,
    records.seed,
    records.wins,
    records.losses,
    records.win_pct,
    records.games_behind,
    records.points_per_game,
    records.opponent_points_per_game,
    records.simple_rating,
    records.import_batch_id,
    records.source_row
FROM stg_bref__daily_standings AS records
LEFT JOIN drops_bref__daily_standings AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.standing_date, records.grouped_by, records.team_code
