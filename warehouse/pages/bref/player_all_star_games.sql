-- about: One row per player and All-Star game, and one for all of them, as the page of the player prints them.
-- reads: raw_bref__player_all_star_games, ref_bref_team_codes, same_players
SELECT
    @player_columns(records),
    @other_columns(records),
    records.season_year, -- …; NULL for rows of several seasons.
    records.age, -- Age of the player in that season.
    @team_columns(records),
    records.position, -- Position.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__player_all_star_games) AS records
