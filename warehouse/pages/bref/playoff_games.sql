-- about: One row per game of a playoff series, as the summary of a season or of its playoffs lists it.
-- key: source_url, page_row
-- reads: raw_bref__playoff_games
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.round,
    records.visitor_name,
    records.home_name,
    records.game_number,
    records.series_id,
    bref_game_number(records.game_id) AS game_id, -- …; NULL while the page links none.
    records.game_date, -- …; NULL while the page links none.
    records.visitor_points,
    records.home_points,
    place_on_page(records)
FROM lines_of_pages(raw_bref__playoff_games) AS records
