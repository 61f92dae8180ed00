-- about: One row per referee of the register.
-- reads: raw_bref__referee_index
SELECT
    @bref_person_number(records.referee_id) AS referee_id, -- … where a page or a game of his is in the artifact.
    records.referee_id AS bref_referee_id,
    @other_columns(records),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__referee_index) AS records
