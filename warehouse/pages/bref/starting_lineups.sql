-- about: One row per season, team, part of it, game and starter, as the page of the team lists them.
-- key: source_url, page_row
-- reads: raw_bref__starting_lineups, ref_bref_team_codes, same_players, same_games
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    records.game_number, -- Number of the game in its part of the season.
    @bref_player_number(records.player_id) AS player_id,
    codes.team_id AS team_id,
    @bref_game_number(records.game_id) AS game_id,
    records.player_id AS bref_player_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__starting_lineups) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
