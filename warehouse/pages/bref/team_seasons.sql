-- about: One row per team, season and side: totals as Basketball-Reference prints them.
-- key: source_url, page_row
-- reads: raw_bref__team_totals, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    codes.team_id AS team_id,
    @box_columns(records),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_totals) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
