-- about: One row per season, team, player and contract: the salary in dollars.
-- reads: raw_bref__salaries, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @team_columns(records),
    @player_columns(records),
    records.salary, -- Dollars of the season.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__salaries) AS records
