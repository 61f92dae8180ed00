-- about: One row per team and season with a page: what its head says.
-- key: source_url, page_row
-- reads: raw_bref__team_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    codes.team_id AS team_id,
    records.league, -- …; NULL where the page does not tell.
    records.record_wins AS wins,
    records.record_losses AS losses,
    records.finish, -- Place at the end of the season, in words.
    records.coach_ids AS bref_coach_ids,
    records.executive_id AS bref_executive_id,
    records.attendance, -- … of the season.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_seasons) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
