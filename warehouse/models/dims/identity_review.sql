-- about: One row per player of Basketball-Reference and number of the NBA that may be one person, and are kept apart because nothing decides it.
-- key: bref_player_id, nba_player_id
-- checks: unique
-- reads: doubtful_players
-- runs: duckdb
SELECT
    bref_player_id, -- …, as the pages write it.
    player_id, -- The number here of who has the Basketball-Reference id.
    nba_player_id, -- The NBA's number of the other.
    player_name, -- NOT NULL; The name with the Basketball-Reference id.
    nba_player_name, -- NOT NULL; The name with the NBA's number.
    other_nba_id, -- The NBA's number that the player of Basketball-Reference has already, of whom this may be a second one; NULL where he has none.
    CAST(equal_lines AS INTEGER) AS equal_lines, -- NOT NULL; Lines of the same games with the same numbers.
    CAST(page_lines AS INTEGER) AS page_lines, -- NOT NULL; Lines of the pages in games that both sources have.
    CAST(log_lines AS INTEGER) AS log_lines, -- NOT NULL; Lines of the logs in those games.
    same_name = 1 AS is_same_name, -- NOT NULL; Whether both are called alike, but for accents and Jr.
    careers IN ('same', 'meet') AS is_same_time, -- NOT NULL; Whether there is a season that both sources have them in, or next to each other.
    births, -- NOT NULL; How the days of birth compare: `same`, `near` (a part of it differs), `close` (at most three years apart), `differ`, or `unknown`.
    teams -- NOT NULL; Whether they were of one team in seasons of both: `same`, `differ`, or `unknown`.
FROM doubtful_players
ORDER BY bref_player_id, nba_player_id
