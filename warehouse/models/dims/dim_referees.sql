-- about: One row per referee with a page or a game.
-- key: referee_id
-- checks: unique
-- reads: stg_bref__referees, drops_bref__referees, stg_bref__officials, other_officials_told
-- runs: duckdb
WITH officials AS (
    SELECT
        referee_id,
        bref_referee_id AS bref_id,
        arg_max(referee_name, game_id) AS referee_name
    FROM stg_bref__officials
    WHERE referee_id IS NOT NULL
    GROUP BY referee_id, bref_referee_id
),

others AS (
    SELECT
        referee_id,
        max(CASE WHEN scheme = 'bref' THEN id END) AS bref_id,
        max(CASE WHEN scheme = 'nba' THEN CAST(id AS BIGINT) END) AS nba_id,
        arg_max(referee_name, game_id) AS referee_name
    FROM other_officials_told
    WHERE referee_id IS NOT NULL AND season_year IS NOT NULL
    GROUP BY referee_id
),

known AS (
    SELECT
        coalesce(officials.referee_id, others.referee_id) AS referee_id,
        coalesce(officials.bref_id, others.bref_id) AS bref_id,
        others.nba_id,
        coalesce(officials.referee_name, others.referee_name) AS referee_name
    FROM officials
    FULL JOIN others ON officials.referee_id = others.referee_id
)

SELECT
    coalesce(pages.referee_id, known.referee_id) AS referee_id, -- The referee: an invertible encoding of the Basketball-Reference id, else the NBA's number.
    coalesce(pages.bref_id, known.bref_id) AS bref_id, -- NULL; Basketball-Reference referee id; NULL where no source gives it.
    known.nba_id, -- The NBA's number of the referee; NULL where no source gives it.
    coalesce(pages.name, known.referee_name) AS referee_name, -- The name that the page is headed with, else that of a list.
    pages.full_name, -- …; NULL where not given.
    pages.nicknames,
    pages.name_note,
    pages.birth_date,
    pages.birth_place,
    pages.death_date,
    pages.high_school,
    pages.college, -- Colleges, comma separated; NULL where not given.
    pages.jersey_number,
    pages.import_batch_id, -- NULL
    pages.source_row -- NULL
FROM @kept_records(stg_bref__referees, drops_bref__referees) AS pages
FULL JOIN known ON pages.referee_id = known.referee_id
ORDER BY coalesce(pages.referee_id, known.referee_id)
