-- about: One row per team, season and side: shooting by distance, as Basketball-Reference prints it.
-- reads: raw_bref__team_shooting, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    @shooting_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_shooting) AS records
