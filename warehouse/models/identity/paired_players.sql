-- about: One row per Basketball-Reference player who has a number at the NBA, with the number and how that is known.
-- key: bref_player_id
-- reads: player_matches
-- A pair is taken if nobody else fits either of the two as well. That may leave one candidate where there were two: so once
-- more among the rest.
WITH possible AS (
    SELECT
        bref_player_id,
        nba_player_id,
        method,
        strength,
        equal_lines,
        page_lines
    FROM player_matches
    WHERE method IS NOT NULL
),

first_pairs AS (
    SELECT best.*
    FROM @best_pairs(possible) AS best
),

second_pairs AS (
    SELECT best.*
    FROM @best_pairs(@pairs_left(possible, first_pairs)) AS best
)

SELECT
    bref_player_id,
    nba_player_id,
    method,
    equal_lines,
    page_lines AS lines
FROM (
    SELECT first_pairs.* FROM first_pairs
    UNION ALL
    SELECT second_pairs.* FROM second_pairs
) AS taken
