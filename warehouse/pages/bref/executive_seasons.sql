-- about: One row per executive, season and team: title and record.
-- key: source_url, page_row
-- reads: raw_bref__executive_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    @bref_person_number(records.executive_id) AS executive_id,
    @other_columns(records),
    coalesce(records.team_id, 'TOT') AS team_code, -- … in that season; TOT where the line names none.
    records.executive_id AS bref_executive_id,
    codes.team_id AS team_id,
    records.remarks, -- Remarks.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__executive_seasons) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
