-- about: One row per day, table and team: the standings after the games of the day, as the page of the day prints them.
-- key: source_url, page_row
-- reads: raw_bref__daily_standings, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    codes.team_id AS team_id,
    -- The page of a day has its games beside them and more of each team than the standings of a day somebody asked for.
    CASE WHEN records.source_url LIKE '%/friv/%' THEN 2 ELSE 1 END AS page_order,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__daily_standings) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
