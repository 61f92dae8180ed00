-- about: One row per contest of an All-Star weekend, line of its table and player named in it.
-- key: source_url, page_row
-- reads: raw_bref__all_star_contests, same_players
-- runs: portable
SELECT
    @other_columns(records),
    records.row_order, -- Place of the line in its table.
    records.title, -- Title of the table as printed.
    @bref_player_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__all_star_contests) AS records
