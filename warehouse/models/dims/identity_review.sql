-- about: One row per pair of players of two sources who may be one person, and are kept apart because nothing decides it.
-- key: bref_player_id, nba_player_id
-- checks: unique
-- reads: doubtful_players, staged_player_games
-- runs: duckdb
WITH names AS (
    SELECT
        player_id,
        max(player_name) AS player_name
    FROM staged_player_games
    WHERE nba_player_id IS NOT NULL
    GROUP BY player_id
)

SELECT
    pairs.bref_player_id, -- …, as the pages write it.
    pairs.player_id, -- The number here of who has the Basketball-Reference id.
    pairs.nba_player_id, -- The NBA's number of the other.
    pairs.player_name, -- NOT NULL; The name on the pages.
    names.player_name AS nba_player_name, -- NOT NULL; The name in the NBA's logs.
    CAST(pairs.equal_lines AS INTEGER) AS equal_lines, -- NOT NULL; Lines of the same games with the same numbers.
    CAST(pairs.page_lines AS INTEGER) AS page_lines, -- NOT NULL; Lines of the pages in games that both sources have.
    CAST(pairs.log_lines AS INTEGER) AS log_lines, -- NOT NULL; Lines of the logs in those games.
    pairs.same_name = 1 AS is_same_name, -- NOT NULL; Whether both are called alike, but for accents and Jr.
    pairs.seasons_meet = 1 AS is_same_time -- NOT NULL; Whether there is a season that both sources have them in.
FROM doubtful_players AS pairs
INNER JOIN names ON pairs.nba_player_id = names.player_id
ORDER BY pairs.bref_player_id, pairs.nba_player_id
