-- about: One row per player and name that pages of Basketball-Reference write, with the seasons of that.
-- key: bref_player_id, plain_name
-- reads: raw_bref__player_box_scores, raw_bref__players, raw_bref__player_index
WITH lines AS (
    SELECT
        player_id,
        player_name,
        -- The id begins with the day; from September on it is the next season.
        CAST(substr(game_id, 1, 4) AS INTEGER) + CASE WHEN substr(game_id, 5, 2) >= '09' THEN 1 ELSE 0 END AS season_year
    FROM raw_bref__player_box_scores
),

names AS (
    SELECT
        player_id,
        player_name,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year
    FROM lines
    GROUP BY player_id, player_name
    UNION ALL
    SELECT
        player_id,
        player_name,
        first_season_year,
        last_season_year
    FROM raw_bref__player_index
    UNION ALL
    -- A page of his own tells no seasons.
    SELECT
        player_id,
        name AS player_name,
        CAST(NULL AS INTEGER) AS first_season_year,
        CAST(NULL AS INTEGER) AS last_season_year
    FROM raw_bref__players
)

SELECT
    player_id AS bref_player_id,
    @plain_name(player_name) AS plain_name,
    max(player_name) AS player_name,
    min(first_season_year) AS first_season_year,
    max(last_season_year) AS last_season_year
FROM names
WHERE player_id IS NOT NULL AND player_name IS NOT NULL
GROUP BY player_id, @plain_name(player_name)
