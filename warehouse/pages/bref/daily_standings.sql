-- about: One row per day, table and team: the standings after the games of the day, as the page of the day prints them.
-- reads: raw_bref__daily_standings, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    -- The page of a day has its games beside them and more of each team than the standings of a day somebody asked for.
    CASE WHEN records.source_url LIKE '%/friv/%' THEN 2 ELSE 1 END AS page_order,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__daily_standings) AS records
