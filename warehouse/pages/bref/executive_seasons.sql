-- about: One row per executive, season and team: title and record.
-- reads: raw_bref__executive_seasons, ref_bref_team_codes
SELECT
    @bref_person_number(records.executive_id) AS executive_id,
    @other_columns(records),
    coalesce(records.team_id, 'TOT') AS team_code, -- … in that season; TOT where the line names none.
    records.executive_id AS bref_executive_id,
    records.team_number AS team_id,
    records.remarks, -- Remarks.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__executive_seasons) AS records
