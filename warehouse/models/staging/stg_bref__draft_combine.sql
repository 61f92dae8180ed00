-- about: One row per line on the page of a draft combine, in the warehouse's names.
-- feeds: staged_draft_combine
-- reads: raw_bref__draft_combine
SELECT
    people.import_batch_id,
    people.source_row,
    TRUE AS is_printed,
    people.draft_year,
    'bref' AS scheme,
    people.player_id AS id,
    people.player_name,
    people.position,
    @combine_columns(people)
FROM @lines_of_pages(raw_bref__draft_combine) AS people
