-- about: One row per playoff series and game of it.
-- reads: raw_bref__series_games, same_games
SELECT
    @other_columns(records),
    @bref_game_number(records.game_id) AS game_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__series_games) AS records
