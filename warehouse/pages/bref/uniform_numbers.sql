-- about: One row per season, league, number, player and teams that he wore it with.
-- key: source_url, page_row
-- reads: raw_bref__uniform_numbers, same_players
-- runs: portable
SELECT
    @other_columns(records),
    @bref_player_number(records.player_id) AS player_id,
    coalesce(records.team_codes, '') AS team_codes,
    records.player_id AS bref_player_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__uniform_numbers) AS records
