-- about: One row per season and league with an All-Star game.
-- reads: raw_bref__all_star_games, same_players
SELECT
    @other_columns(records),
    coalesce(records.league, 'Unknown') AS league, -- NBA or ABA; Unknown where the page does not tell.
    @bref_player_number(records.mvp_player_id) AS mvp_player_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__all_star_games) AS records
