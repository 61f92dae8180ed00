-- about: One row per game and shot of its chart, with the place on the chart.
-- reads: raw_bref__shots, ref_bref_team_codes, same_players, same_games
SELECT
    @bref_game_number(records.game_id) AS game_id,
    @other_columns(records),
    @team_columns(records),
    @bref_player_number(records.player_id) AS player_id, -- The player.
    records.player_id AS bref_player_id,
    records.period, -- Quarters are 1 to 4, overtimes follow.
    records.description, -- What the chart says of the shot.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__shots) AS records
