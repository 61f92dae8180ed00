-- about: One row per league, season, part of it and relation: how many games a relation of games has, of how many, and how many rows lists of the season have.
-- key: league, season_year, season_type, relation
-- checks: unique
-- reads: kept_games, fact_team_gamelogs, fact_player_gamelogs, fact_line_scores, fact_play_by_play, fact_did_not_play, bridge_game_referees, numbered_team_games, numbered_player_games, agg_team_seasons, lists_of_seasons, ref_seasons
WITH batches AS (
    SELECT
        import_batch_id,
        source
    FROM numbered_team_games
    GROUP BY import_batch_id, source
    UNION ALL
    SELECT
        import_batch_id,
        source
    FROM numbered_player_games
    GROUP BY import_batch_id, source
),

-- A game at a time, so that long relations are grouped once.
told AS (
    SELECT
        'fact_team_gamelogs' AS relation,
        game_id,
        count(*) AS row_count,
        min(import_batch_id) AS import_batch_id
    FROM fact_team_gamelogs
    GROUP BY game_id
    UNION ALL
    SELECT
        'fact_player_gamelogs' AS relation,
        game_id,
        count(*) AS row_count,
        min(import_batch_id) AS import_batch_id
    FROM fact_player_gamelogs
    GROUP BY game_id
    UNION ALL
    SELECT
        'fact_line_scores' AS relation,
        game_id,
        count(*) AS row_count,
        CAST(NULL AS INTEGER) AS import_batch_id
    FROM fact_line_scores
    GROUP BY game_id
    UNION ALL
    SELECT
        'fact_play_by_play' AS relation,
        game_id,
        count(*) AS row_count,
        CAST(NULL AS INTEGER) AS import_batch_id
    FROM fact_play_by_play
    GROUP BY game_id
    UNION ALL
    SELECT
        'fact_did_not_play' AS relation,
        game_id,
        count(*) AS row_count,
        CAST(NULL AS INTEGER) AS import_batch_id
    FROM fact_did_not_play
    GROUP BY game_id
    UNION ALL
    SELECT
        'bridge_game_referees' AS relation,
        game_id,
        count(*) AS row_count,
        CAST(NULL AS INTEGER) AS import_batch_id
    FROM bridge_game_referees
    GROUP BY game_id
),

-- What has no batch of lines is told by pages alone.
by_source AS (
    SELECT
        games.league,
        games.season_year,
        games.season_type,
        told.relation,
        coalesce(batches.source, 'bref') AS source,
        sum(told.row_count) AS row_count,
        count(*) AS games
    FROM told
    INNER JOIN kept_games AS games ON told.game_id = games.game_id
    LEFT JOIN batches ON told.import_batch_id = batches.import_batch_id
    GROUP BY games.league, games.season_year, games.season_type, told.relation, coalesce(batches.source, 'bref')
),

relations AS (
    SELECT
        league,
        season_year,
        season_type,
        relation,
        sum(row_count) AS row_count,
        sum(games) AS games,
        @join_in_order(source, source) AS sources
    FROM by_source
    GROUP BY league, season_year, season_type, relation
),

known AS (
    SELECT
        league,
        season_year,
        season_type,
        sum(games) AS games
    FROM (
        SELECT
            league,
            season_year,
            season_type,
            1 AS games
        FROM kept_games
        UNION ALL
        -- Seasons that are printed and have no game here.
        SELECT
            league,
            season_year,
            season_type,
            0 AS games
        FROM agg_team_seasons
    ) AS parts
    GROUP BY league, season_year, season_type
),

listed AS (
    SELECT
        known.league,
        known.season_year,
        known.season_type,
        'dim_games' AS relation,
        known.games AS row_count,
        known.games,
        lines.sources
    FROM known
    LEFT JOIN relations AS lines
        ON
            known.league = lines.league
            AND known.season_year = lines.season_year
            AND known.season_type = lines.season_type
            AND lines.relation = 'fact_team_gamelogs'
    UNION ALL
    -- A relation that has nothing of a part is said to have nothing.
    SELECT
        known.league,
        known.season_year,
        known.season_type,
        names.relation,
        coalesce(relations.row_count, 0) AS row_count,
        coalesce(relations.games, 0) AS games,
        relations.sources
    FROM known
    CROSS JOIN (
        SELECT 'fact_team_gamelogs' AS relation
        UNION ALL SELECT 'fact_player_gamelogs'
        UNION ALL SELECT 'fact_line_scores'
        UNION ALL SELECT 'fact_play_by_play'
        UNION ALL SELECT 'fact_did_not_play'
        UNION ALL SELECT 'bridge_game_referees'
    ) AS names
    LEFT JOIN relations
        ON
            known.league = relations.league
            AND known.season_year = relations.season_year
            AND known.season_type = relations.season_type
            AND names.relation = relations.relation
),

parts AS (
    SELECT
        listed.league,
        listed.season_year,
        listed.season_type,
        listed.relation,
        listed.row_count,
        listed.games,
        known.games AS known_games,
        CASE WHEN listed.season_type = 'REGULAR' THEN seasons.expected_games END AS expected_games,
        -- Everything that is known of a part that nobody counted is not called complete.
        CASE WHEN listed.season_type = 'REGULAR' THEN listed.games >= seasons.expected_games END AS is_complete,
        listed.sources
    FROM listed
    INNER JOIN known
        ON
            listed.league = known.league
            AND listed.season_year = known.season_year
            AND listed.season_type = known.season_type
    INNER JOIN ref_seasons AS seasons ON listed.league = seasons.league AND listed.season_year = seasons.season_year
    UNION ALL
    SELECT
        league,
        season_year,
        'SEASON' AS season_type,
        relation,
        row_count,
        0 AS games,
        0 AS known_games,
        CAST(NULL AS INTEGER) AS expected_games,
        is_complete,
        sources
    FROM lists_of_seasons
)

SELECT
    league,
    season_year,
    season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF; SEASON for lists of a season as a whole, such as a draft of that year.
    relation,
    CAST(row_count AS BIGINT) AS row_count,
    CAST(games AS INTEGER) AS games, -- NOT NULL; Games of which the relation has a row; 0 for lists.
    CAST(known_games AS INTEGER) AS known_games,
    expected_games, -- NULL; …; NULL for parts of a season whose number of games is in no list.
    is_complete, -- NULL; True where it has all games of the regular season, or all numbers of a draft; NULL for other parts and lists.
    sources
FROM parts
ORDER BY season_year, league, season_type, relation
