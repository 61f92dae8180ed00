-- about: One row per team and season with a page: what its head says.
-- reads: raw_bref__team_seasons, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    records.league, -- …; NULL where the page does not tell.
    records.record_wins AS wins,
    records.record_losses AS losses,
    records.finish, -- Place at the end of the season, in words.
    records.coach_ids AS bref_coach_ids,
    records.executive_id AS bref_executive_id,
    records.attendance, -- … of the season.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_seasons) AS records
