-- about: One row per player and id: those of every source, and the numbers under which this warehouse has known the player.
-- key: scheme, id
-- checks: unique, known(player_id, dim_players)
-- reads: dim_players, bref_player_ids, players_listed, ref_player_overrides, staged_player_games
-- runs: duckdb
WITH nba AS (
    SELECT
        player_id,
        min(first_season_year) AS first_season_year,
        max(last_season_year) AS last_season_year
    FROM (
        SELECT
            player_id,
            min(season_year) AS first_season_year,
            max(season_year) AS last_season_year
        FROM staged_player_games
        WHERE nba_player_id IS NOT NULL
        GROUP BY player_id
        UNION ALL
        SELECT
            player_id,
            first_season_year,
            last_season_year
        FROM players_listed
        WHERE scheme = 'nba'
    ) AS told
    GROUP BY player_id
),

ids AS (
    SELECT
        players.player_id,
        'nba' AS scheme,
        CAST(players.nba_id AS VARCHAR) AS id,
        'own' AS method,
        1.0 AS confidence,
        'The number in the NBA''s own records.' AS evidence,
        nba.first_season_year,
        nba.last_season_year
    FROM dim_players AS players
    LEFT JOIN nba ON players.nba_id = nba.player_id
    WHERE players.nba_id IS NOT NULL
    UNION ALL
    SELECT
        players.player_id,
        'bref' AS scheme,
        ids.bref_player_id AS id,
        coalesce(ids.method, 'own') AS method,
        CASE ids.method
            WHEN 'lines' THEN ids.equal_lines / ids.lines
            WHEN 'name_and_birth' THEN 0.999
            WHEN 'birth' THEN 0.99
            WHEN 'draft' THEN 0.99
            WHEN 'name' THEN 0.9
            WHEN 'last_name' THEN 0.8
            ELSE 1.0
        END AS confidence,
        CASE ids.method
            WHEN 'override' THEN overrides.reason
            WHEN 'lines' THEN concat(ids.equal_lines, ' of ', ids.lines, ' lines of the same games are equal.')
            WHEN 'name_and_birth' THEN concat('Born on the same day, and called ', ids.player_name, ' by both.')
            WHEN 'birth' THEN 'Born on the same day, with a part of the name in common, and nobody else is.'
            WHEN 'draft' THEN 'Drafts of both sides have them as one pick.'
            WHEN 'name' THEN concat('Nobody else is called ', ids.player_name, ' in these seasons.')
            WHEN 'last_name' THEN 'Nobody else with this last name has the same first and last season.'
            ELSE 'The id of Basketball-Reference.'
        END AS evidence,
        ids.first_season_year,
        ids.last_season_year
    FROM dim_players AS players
    INNER JOIN bref_player_ids AS ids ON players.player_id = ids.player_id
    LEFT JOIN ref_player_overrides AS overrides
        ON ids.bref_player_id = overrides.bref_player_id AND ids.nba_id = overrides.nba_player_id
    UNION ALL
    -- Where only pages tell of a player, this is his number; it keeps leading to him once the NBA's is known.
    SELECT
        players.player_id,
        'baller' AS scheme,
        CAST(@bref_person_number(ids.bref_player_id) AS VARCHAR) AS id,
        'own' AS method,
        1.0 AS confidence,
        'Made of the Basketball-Reference id.' AS evidence,
        ids.first_season_year,
        ids.last_season_year
    FROM dim_players AS players
    INNER JOIN bref_player_ids AS ids ON players.player_id = ids.player_id
)

SELECT
    player_id, -- The player: `dim_players.player_id`.
    scheme, -- `nba`, `bref`, or `baller` for the number made of a Basketball-Reference id.
    id, -- The id as that source writes it.
    method, -- NOT NULL; `own` where the source says it itself; else what tells that it is this player: `lines` of the same games, `name_and_birth`, `birth` with a part of the name, the same pick of a `draft`, `name` and seasons, `last_name` and the very same seasons, or an `override` that somebody wrote down.
    CAST(confidence AS DECIMAL(4,3)) AS confidence, -- NOT NULL; 1 where nothing was concluded; by lines the part of them that is equal.
    evidence, -- NOT NULL; What speaks for it, in words.
    first_season_year, -- The first season in which the source has the player; NULL where it does not say.
    last_season_year -- The last of them; NULL where it does not say.
FROM ids
ORDER BY player_id, scheme
