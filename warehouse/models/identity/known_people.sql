-- about: One row per person of either side: dates of birth, seasons and school, as far as sources tell.
-- key: side, person_id
-- reads: bref_players_named, listed_people, mentioned_people, raw_bref__player_index, raw_bref__players, numbered_player_games
-- Sources of one side may differ about the day of birth: the earliest and the latest are kept.
WITH told AS (
    SELECT
        'bref' AS side,
        bref_player_id AS person_id,
        CAST(NULL AS DATE) AS birth_date,
        first_season_year,
        last_season_year,
        CAST(NULL AS STRING) AS school,
        0 AS is_of_lists_of_players,
        is_drafted_alone
    FROM bref_players_named
    UNION ALL
    SELECT
        'bref' AS side,
        player_id AS person_id,
        birth_date,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        CAST(NULL AS STRING) AS school,
        0 AS is_of_lists_of_players,
        0 AS is_drafted_alone
    FROM raw_bref__players
    UNION ALL
    SELECT
        'bref' AS side,
        player_id AS person_id,
        birth_date,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        colleges AS school,
        0 AS is_of_lists_of_players,
        0 AS is_drafted_alone
    FROM raw_bref__player_index
    UNION ALL
    SELECT
        scheme AS side,
        id AS person_id,
        birth_date,
        first_season_year,
        last_season_year,
        college AS school,
        -- `players` has players of every league that ever met a club of the NBA.
        CASE WHEN has_played OR listing = 'static_players' THEN 1 ELSE 0 END AS is_of_lists_of_players,
        0 AS is_drafted_alone
    FROM listed_people
    UNION ALL
    SELECT
        'nba' AS side,
        CAST(player_id AS STRING) AS person_id,
        CAST(NULL AS DATE) AS birth_date,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        CAST(NULL AS STRING) AS school,
        1 AS is_of_lists_of_players,
        0 AS is_drafted_alone
    FROM numbered_player_games
    GROUP BY player_id
    UNION ALL
    SELECT
        'nba' AS side,
        id AS person_id,
        CAST(NULL AS DATE) AS birth_date,
        season_year AS first_season_year,
        season_year AS last_season_year,
        CAST(NULL AS STRING) AS school,
        0 AS is_of_lists_of_players,
        CASE WHEN season_year IS NULL THEN 1 ELSE 0 END AS is_drafted_alone
    FROM mentioned_people
    WHERE scheme = 'nba'
)

SELECT
    side,
    person_id,
    min(birth_date) AS birth_date,
    max(birth_date) AS other_birth_date,
    min(first_season_year) AS first_season_year,
    max(last_season_year) AS last_season_year,
    lower(split_part(max(school), ',', 1)) AS school,
    max(is_of_lists_of_players) AS is_of_lists_of_players,
    min(is_drafted_alone) AS is_drafted_alone
FROM told
GROUP BY side, person_id
