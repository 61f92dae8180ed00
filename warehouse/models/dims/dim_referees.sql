-- about: One row per referee with a page or a game.
-- key: referee_id
-- checks: unique
-- reads: stg_bref__referees, drops_bref__referees, stg_bref__officials
-- runs: duckdb
WITH officials AS (
    SELECT
        referee_id,
        bref_referee_id AS bref_id,
        arg_max(referee_name, game_id) AS referee_name
    FROM stg_bref__officials
    WHERE referee_id IS NOT NULL
    GROUP BY referee_id, bref_referee_id
)

SELECT
    coalesce(pages.referee_id, officials.referee_id) AS referee_id, -- The referee: an invertible encoding of the Basketball-Reference id.
    coalesce(pages.bref_id, officials.bref_id) AS bref_id, -- NOT NULL; Basketball-Reference referee id.
    coalesce(pages.name, officials.referee_name) AS referee_name, -- The name that the page is headed with.
    pages.full_name, -- …; NULL where not given.
    pages.nicknames,
    pages.name_note,
    pages.birth_date,
    pages.birth_place,
    pages.death_date,
    pages.high_school,
    pages.college, -- Colleges, comma separated; NULL where not given.
    pages.jersey_number,
    pages.import_batch_id,
    pages.source_row
FROM @kept_records(stg_bref__referees, drops_bref__referees) AS pages
FULL JOIN officials ON pages.referee_id = officials.referee_id
ORDER BY coalesce(pages.referee_id, officials.referee_id)
