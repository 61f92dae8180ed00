-- about: One row per team and season: ratings as they are and adjusted for the schedule, as Basketball-Reference prints them.
-- reads: raw_bref__team_ratings, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_ratings) AS records
