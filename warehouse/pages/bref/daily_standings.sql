-- about: One row per day, table and team: the standings after the games of the day, as the page of the day prints them.
-- key: source_url, page_row
-- reads: raw_bref__daily_standings, ref_bref_team_codes
-- runs: portable
SELECT
    records.standing_date,
    records.grouped_by,
    records.team_id AS team_code,
    records.conference,
    records.division,
    records.group_order,
    codes.team_id AS team_id,
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
    place_on_page(records)
FROM lines_of_pages(raw_bref__daily_standings) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
