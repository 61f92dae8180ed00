-- about: One row per player and name that pages and lists with the ids of Basketball-Reference write, with the seasons of that.
-- key: bref_player_id, plain_name
-- reads: raw_bref__player_box_scores, raw_bref_derived__players, raw_bref__players, raw_bref__player_index, raw_bref__player_totals, raw_bref__player_per_game, raw_bref__player_advanced, listed_people, mentioned_people, raw_season_tables__player_season_info, raw_season_tables__player_shooting, raw_season_tables__player_play_by_play, raw_season_tables__player_per_100, raw_bref__player_shooting, raw_bref__team_player_shooting, raw_bref__player_play_by_play, raw_bref__team_player_play_by_play, raw_bref__player_per_poss, raw_bref__team_player_per_poss, raw_bref__player_per_minute, raw_bref__team_player_per_minute, raw_bref__team_player_per_game
WITH names AS (
    -- A sheet also has those who were there and never played.
    SELECT
        player_id,
        player_name,
        min(@season_of_page(game_id)) AS first_season_year,
        max(@season_of_page(game_id)) AS last_season_year,
        0 AS is_listed,
        0 AS is_drafted_alone
    FROM raw_bref__player_box_scores
    GROUP BY player_id, player_name
    UNION ALL
    SELECT
        player_id,
        player_name,
        min(@season_of_page(game_id)) AS first_season_year,
        max(@season_of_page(game_id)) AS last_season_year,
        0 AS is_listed,
        0 AS is_drafted_alone
    FROM raw_bref_derived__players
    GROUP BY player_id, player_name
    UNION ALL
    SELECT
        player_id,
        player_name,
        first_season_year,
        last_season_year,
        1 AS is_listed,
        0 AS is_drafted_alone
    FROM raw_bref__player_index
    UNION ALL
    -- A page of his own tells no seasons.
    SELECT
        player_id,
        name AS player_name,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year,
        1 AS is_listed,
        0 AS is_drafted_alone
    FROM raw_bref__players
    UNION ALL
    SELECT
        player_id,
        player_name,
        season_year AS first_season_year,
        season_year AS last_season_year,
        1 AS is_listed,
        0 AS is_drafted_alone
    FROM (
        SELECT player_id, player_name, season_year FROM raw_bref__player_totals
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__player_per_game
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__player_advanced
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__player_shooting
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__team_player_shooting
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__player_play_by_play
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__team_player_play_by_play
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__player_per_poss
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__team_player_per_poss
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__player_per_minute
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__team_player_per_minute
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_bref__team_player_per_game
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_season_tables__player_shooting
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_season_tables__player_play_by_play
        UNION ALL
        SELECT player_id, player_name, season_year FROM raw_season_tables__player_per_100
    ) AS printed
    UNION ALL
    SELECT
        id AS player_id,
        player_name,
        first_season_year,
        last_season_year,
        1 AS is_listed,
        0 AS is_drafted_alone
    FROM listed_people
    WHERE scheme = 'bref'
    UNION ALL
    SELECT
        id AS player_id,
        player_name,
        season_year AS first_season_year,
        season_year AS last_season_year,
        1 AS is_listed,
        CASE WHEN season_year IS NULL THEN 1 ELSE 0 END AS is_drafted_alone
    FROM mentioned_people
    WHERE scheme = 'bref'
    UNION ALL
    SELECT
        player_id,
        player_name,
        season_year AS first_season_year,
        season_year AS last_season_year,
        1 AS is_listed,
        0 AS is_drafted_alone
    FROM raw_season_tables__player_season_info
),

-- Each spelling once: folding costs more than all the rest.
written AS (
    SELECT
        player_id,
        player_name,
        min(first_season_year) AS first_season_year,
        max(last_season_year) AS last_season_year,
        max(is_listed) AS is_listed,
        min(is_drafted_alone) AS is_drafted_alone
    FROM names
    WHERE player_id IS NOT NULL AND player_name IS NOT NULL
    GROUP BY player_id, player_name
)

SELECT
    player_id AS bref_player_id,
    @plain_name(player_name) AS plain_name,
    max(player_name) AS player_name,
    min(first_season_year) AS first_season_year,
    max(last_season_year) AS last_season_year,
    max(is_listed) AS is_listed,
    min(is_drafted_alone) AS is_drafted_alone
FROM written
GROUP BY player_id, @plain_name(player_name)
