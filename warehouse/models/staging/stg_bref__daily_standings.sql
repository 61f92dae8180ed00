-- about: One row per accepted record of a line of the standings of a day, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__daily_standings, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.standing_date,
    records.grouped_by,
    records.conference,
    records.division,
    records.group_order,
    codes.team_id AS team_id,
    records.team_id AS team_code,
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
    -- The page of a day has its games beside them and more of each team than the standings of a day somebody asked for.
    CASE WHEN records.source_url LIKE '%/friv/%' THEN 2 ELSE 1 END AS page_order,
    records.source_url
FROM raw_bref__daily_standings AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
