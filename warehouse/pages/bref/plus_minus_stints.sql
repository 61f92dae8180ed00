-- about: One row per game, team, player and stretch on or off the court, in order.
-- key: source_url, page_row
-- reads: raw_bref__plus_minus_stints, ref_bref_team_codes, same_games
-- runs: portable
SELECT
    @bref_game_number(records.game_id) AS game_id,
    records.team_id AS team_code,
    records.player_name, -- …; the page links no player.
    @other_columns(records),
    codes.team_id AS team_id,
    records.plus_minus, -- What the score did meanwhile, for his team; NULL off the court and where blank.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__plus_minus_stints) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
