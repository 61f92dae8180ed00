-- about: One row per season and league with an All-Star game.
-- key: source_url, page_row
-- reads: raw_bref__all_star_games
-- runs: portable
SELECT
    records.season_year,
    coalesce(records.league, 'Unknown') AS league, -- NBA or ABA; Unknown where the page does not tell.
    records.game_day,
    records.location,
    records.result,
    bref_person_number(records.mvp_player_id) AS mvp_player_id,
    records.mvp,
    place_on_page(records)
FROM lines_of_pages(raw_bref__all_star_games) AS records
