-- about: One row per list of leaders or records that the index of them links.
-- reads: raw_bref__leader_lists
SELECT
    @other_columns(records),
    records.list_order, -- Place in the index.
    records.title, -- Text of the link.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__leader_lists) AS records
