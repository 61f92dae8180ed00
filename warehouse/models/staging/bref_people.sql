-- about: One row per player of whom a page tells: his own before the index.
-- grain: player
-- key: player_id
-- reads: stg_bref__players, drops_bref__players, stg_bref__player_index, drops_bref__player_index
-- runs: portable
WITH pages AS (
    SELECT
        records.player_id,
        records.positions,
        records.birth_date,
        records.height_inches,
        records.weight_lbs,
        records.college
    FROM stg_bref__players AS records
    LEFT JOIN drops_bref__players AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.source_row IS NULL
),

listed AS (
    SELECT
        records.player_id,
        records.positions,
        records.birth_date,
        records.height_inches,
        records.weight_lbs,
        records.colleges
    FROM stg_bref__player_index AS records
    LEFT JOIN drops_bref__player_index AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.source_row IS NULL
)

SELECT
    coalesce(pages.player_id, listed.player_id) AS player_id,
    coalesce(pages.positions, listed.positions) AS position,
    coalesce(pages.birth_date, listed.birth_date) AS birth_date,
    coalesce(pages.height_inches, listed.height_inches) AS height_inches,
    coalesce(pages.weight_lbs, listed.weight_lbs) AS weight_lbs,
    coalesce(pages.college, listed.colleges) AS college
FROM pages
FULL JOIN listed ON pages.player_id = listed.player_id
