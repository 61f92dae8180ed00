-- about: One row per team and season: ratings as they are and adjusted for the schedule, as Basketball-Reference prints them.
-- key: source_url, page_row
-- reads: raw_bref__team_ratings, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    codes.team_id AS team_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_ratings) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
