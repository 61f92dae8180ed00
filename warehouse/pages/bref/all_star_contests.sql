-- about: One row per contest of an All-Star weekend, line of its table and player named in it.
-- reads: raw_bref__all_star_contests, same_players
SELECT
    @other_columns(records),
    records.row_order, -- Place of the line in its table.
    records.title, -- Title of the table as printed.
    @player_columns(records),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__all_star_contests) AS records
