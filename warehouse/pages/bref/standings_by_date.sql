-- about: One row per season, league, conference, day and place: the standings day by day.
-- reads: raw_bref__standings_by_date, ref_bref_team_codes
SELECT
    @other_columns(records),
    coalesce(records.conference, 'ALL') AS conference, -- EASTERN or WESTERN; ALL where the page has one list for the league.
    @team_columns(records),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__standings_by_date) AS records
