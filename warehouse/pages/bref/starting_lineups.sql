-- about: One row per season, team, part of it, game and starter, as the page of the team lists them.
-- reads: raw_bref__starting_lineups, ref_bref_team_codes, same_players, same_games
SELECT
    @other_columns(records),
    @team_columns(records),
    records.game_number, -- Number of the game in its part of the season.
    @player_columns(records),
    @bref_game_number(records.game_id) AS game_id,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__starting_lineups) AS records
