-- about: One row per game and id: those of every source, and the number under which this warehouse knew the game while only its page was known.
-- key: scheme, id
-- reads: dim_games
-- runs: duckdb
SELECT
    game_id,
    'nba' AS scheme, -- `nba` for the ten digits, `number` for them without zeros, `bref`, or `baller` for the number made of a Basketball-Reference id.
    nba_id AS id -- The id as that source writes it.
FROM dim_games
WHERE nba_id IS NOT NULL
UNION ALL
SELECT
    game_id,
    'number' AS scheme,
    CAST(game_id AS VARCHAR) AS id
FROM dim_games
WHERE nba_id IS NOT NULL
UNION ALL
SELECT
    game_id,
    'bref' AS scheme,
    bref_id AS id
FROM dim_games
WHERE bref_id IS NOT NULL
UNION ALL
SELECT
    game_id,
    'baller' AS scheme,
    CAST(@bref_game_code(bref_id) AS VARCHAR) AS id
FROM dim_games
WHERE bref_id IS NOT NULL
