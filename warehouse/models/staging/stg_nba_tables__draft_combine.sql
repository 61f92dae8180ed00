-- about: One row per accepted record of a list of what was measured at draft combines, in the warehouse's names.
-- stages: raw_nba_tables__draft_combine
-- feeds: staged_draft_combine
-- reads: raw_nba_tables__draft_combine
SELECT
    people.import_batch_id,
    people.source_row,
    people.draft_year,
    'nba' AS scheme,
    CAST(nullif(people.player_id, -1) AS STRING) AS id,
    people.player_name,
    people.position,
    @combine_columns(people)
FROM raw_nba_tables__draft_combine AS people
