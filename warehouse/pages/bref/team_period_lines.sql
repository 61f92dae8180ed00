-- about: One row per game, team and part of the game (quarter, half or overtime): the totals of that part.
-- reads: raw_bref__team_period_lines, ref_bref_team_codes, same_games
SELECT
    @bref_game_number(records.game_id) AS game_id,
    @team_columns(records),
    @other_columns(records),
    records.minutes_played, -- Minutes of all players together.
    @each_count(records.this_count),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_period_lines) AS records
