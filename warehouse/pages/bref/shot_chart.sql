-- about: One row per game and shot of its chart, with the place on the chart.
-- key: source_url, page_row
-- reads: raw_bref__shots, ref_bref_team_codes, same_players, same_games
-- runs: portable
SELECT
    @bref_game_number(records.game_id) AS game_id,
    @other_columns(records),
    codes.team_id AS team_id,
    records.team_id AS team_code,
    @bref_player_number(records.player_id) AS player_id, -- The player.
    records.player_id AS bref_player_id,
    records.period, -- Quarters are 1 to 4, overtimes follow.
    records.description, -- What the chart says of the shot.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__shots) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
