-- about: One row per team and player under contract: the salary by season from `first_season_year` on.
-- key: source_url, page_row
-- reads: raw_bref__contracts, ref_bref_team_codes, same_players
-- runs: portable
SELECT
    records.team_id AS team_code,
    @bref_player_number(records.player_id) AS player_id,
    codes.team_id AS team_id,
    records.first_season_year, -- The year in which the season of `salary_season_1` ends; NULL where the head of the table does not tell.
    records.player_id AS bref_player_id,
    @other_columns(records),
    records.age, -- Age on the day of the page.
    records.salary_season_1, -- Salary in dollars of the season `first_season_year`.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__contracts) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
