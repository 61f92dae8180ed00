-- about: One row per team, season and side: totals as Basketball-Reference prints them.
-- reads: raw_bref__team_totals, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    @box_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_totals) AS records
