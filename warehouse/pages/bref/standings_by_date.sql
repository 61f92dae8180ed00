-- about: One row per season, league, conference, day and place: the standings day by day.
-- key: source_url, page_row
-- reads: raw_bref__standings_by_date, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    coalesce(records.conference, 'ALL') AS conference, -- EASTERN or WESTERN; ALL where the page has one list for the league.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__standings_by_date) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
