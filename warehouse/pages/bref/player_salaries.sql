-- about: One row per player, season and team with the salary, and one for the career, as the page of the player prints them.
-- reads: raw_bref__player_salaries, ref_bref_team_codes, same_players
SELECT
    @player_columns(records),
    @other_columns(records),
    records.season_year, -- …; NULL for rows of several seasons.
    @team_columns(records),
    records.team_name, -- Team as printed, or a note.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__player_salaries) AS records
