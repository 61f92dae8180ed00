-- about: One row per list of leaders or records that the index of them links.
-- key: source_url, page_row
-- reads: raw_bref__leader_lists
-- runs: portable
SELECT
    records.path,
    records.list_order, -- Place in the index.
    records.title, -- Text of the link.
    records.section,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__leader_lists) AS records
