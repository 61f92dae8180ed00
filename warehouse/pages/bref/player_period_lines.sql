-- about: One row per game, team, player and part of the game (quarter, half or overtime): the line of that part.
-- key: source_url, page_row
-- reads: raw_bref__player_period_lines, ref_bref_team_codes, same_players, same_games
-- runs: portable
SELECT
    @bref_game_number(records.game_id) AS game_id,
    records.team_id AS team_code,
    @other_columns(records),
    @bref_player_number(records.player_id) AS player_id,
    codes.team_id AS team_id,
    records.player_id AS bref_player_id,
    @each_count(records.this_count),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__player_period_lines) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
