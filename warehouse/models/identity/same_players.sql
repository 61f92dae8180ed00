-- about: One row per Basketball-Reference player who is a player of the NBA's logs, with the number there and how that is known.
-- key: lookup_id
-- reads: player_matches
-- Lines of the same games come first: who has the same numbers in at least half of them is the same person, whatever the sources
-- call him. Where no such games are there, one name in seasons that meet has to do, if nobody else has it on either side.
WITH judged AS (
    SELECT
        bref_player_id,
        nba_player_id,
        equal_lines,
        page_lines,
        log_lines,
        same_name,
        CASE
            WHEN 2 * equal_lines >= page_lines AND 2 * equal_lines >= log_lines AND equal_lines >= 3 THEN 'lines'
            WHEN 2 * equal_lines >= page_lines AND 2 * equal_lines >= log_lines AND equal_lines > 0 AND same_name = 1 THEN 'lines'
            WHEN same_name = 1 AND seasons_meet = 1 AND (page_lines = 0 OR log_lines = 0) THEN 'name'
        END AS method
    FROM player_matches
),

by_lines AS (
    SELECT
        bref_player_id,
        nba_player_id,
        equal_lines,
        page_lines,
        row_number() OVER (PARTITION BY bref_player_id ORDER BY equal_lines DESC, same_name DESC, nba_player_id) AS place_of_page,
        row_number() OVER (PARTITION BY nba_player_id ORDER BY equal_lines DESC, same_name DESC, bref_player_id) AS place_of_log
    FROM judged
    WHERE method = 'lines'
),

matched AS (
    SELECT
        bref_player_id,
        nba_player_id,
        equal_lines,
        page_lines
    FROM by_lines
    WHERE place_of_page = 1 AND place_of_log = 1
),

by_name AS (
    SELECT
        judged.bref_player_id,
        judged.nba_player_id,
        count(*) OVER (PARTITION BY judged.bref_player_id) AS numbers,
        count(*) OVER (PARTITION BY judged.nba_player_id) AS ids
    FROM judged
    LEFT JOIN matched AS page ON judged.bref_player_id = page.bref_player_id
    LEFT JOIN matched AS log ON judged.nba_player_id = log.nba_player_id
    WHERE judged.method = 'name' AND page.bref_player_id IS NULL AND log.nba_player_id IS NULL
)

SELECT
    bref_player_id AS lookup_id,
    nba_player_id AS lookup_number,
    'lines' AS method,
    equal_lines,
    page_lines AS lines
FROM matched
UNION ALL
SELECT
    bref_player_id AS lookup_id,
    nba_player_id AS lookup_number,
    'name' AS method,
    CAST(0 AS BIGINT) AS equal_lines,
    CAST(0 AS BIGINT) AS lines
FROM by_name
WHERE numbers = 1 AND ids = 1
