-- about: One row per referee and franchise: its games under him in the regular season.
-- reads: raw_bref__referee_teams, ref_bref_team_codes
SELECT
    @bref_person_number(records.referee_id) AS referee_id, -- The referee.
    records.team_id AS team_code,
    records.referee_id AS bref_referee_id,
    records.team_number AS team_id, -- The franchise: `dim_teams.team_id`; NULL for a code of no known team.
    records.team_name, -- Name of the franchise.
    @other_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__referee_teams) AS records
