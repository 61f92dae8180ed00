-- about: One row per game of a playoff series, as the summary of a season or of its playoffs lists it.
-- reads: raw_bref__playoff_games, same_games
SELECT
    @other_columns(records),
    @bref_game_number(records.game_id) AS game_id, -- …; NULL while the page links none.
    records.game_date, -- …; NULL while the page links none.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__playoff_games) AS records
