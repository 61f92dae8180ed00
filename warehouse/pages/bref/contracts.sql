-- about: One row per team and player under contract: the salary by season from `first_season_year` on.
-- reads: raw_bref__contracts, ref_bref_team_codes, same_players
SELECT
    @team_columns(records),
    @player_columns(records),
    records.first_season_year, -- The year in which the season of `salary_season_1` ends; NULL where the head of the table does not tell.
    @other_columns(records),
    records.age, -- Age on the day of the page.
    records.salary_season_1, -- Salary in dollars of the season `first_season_year`.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__contracts) AS records
