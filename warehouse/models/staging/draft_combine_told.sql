-- about: One row per record of somebody at the combine of a draft, and how soon it is believed (`place`).
-- key: import_batch_id, source_row
-- reads: staged_draft_combine, same_players
-- without: staged_draft_combine
WITH people AS (
    SELECT
        told.*,
        CASE told.scheme WHEN 'bref' THEN @bref_player_number(told.id) WHEN 'nba' THEN CAST(told.id AS BIGINT) END AS person_id
    FROM staged_draft_combine AS told
),

-- A page names those who never played without an id.
keyed AS (
    SELECT
        people.*,
        @plain_name(people.player_name) AS plain_name
    FROM people
),

-- Two of one name are two in each source.
counted AS (
    SELECT
        keyed.*,
        dense_rank() OVER (PARTITION BY keyed.source, keyed.draft_year, keyed.plain_name ORDER BY keyed.id NULLS LAST) AS namesake
    FROM keyed
)

SELECT
    counted.*,
    @places_of_records(counted, (counted.draft_year, counted.plain_name, counted.namesake))
FROM counted
