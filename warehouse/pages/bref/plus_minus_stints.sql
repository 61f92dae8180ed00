-- about: One row per game, team, player and stretch on or off the court, in order.
-- reads: raw_bref__plus_minus_stints, ref_bref_team_codes, same_games
SELECT
    @bref_game_number(records.game_id) AS game_id,
    @team_columns(records),
    records.player_name, -- …; the page links no player.
    @other_columns(records),
    records.plus_minus, -- What the score did meanwhile, for his team; NULL off the court and where blank.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__plus_minus_stints) AS records
