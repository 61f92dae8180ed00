-- about: One row per game, team, player and part of the game (quarter, half or overtime): the line of that part.
-- reads: raw_bref__player_period_lines, ref_bref_team_codes, same_players, same_games
SELECT
    @bref_game_number(records.game_id) AS game_id,
    @team_columns(records),
    @other_columns(records),
    @player_columns(records),
    @each_count(records.this_count),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__player_period_lines) AS records
