-- about: Values for the parameters of all queries, from one line of the newest game: each query is asked with them once when an artifact is opened.
-- reads: dim_team_seasons, fact_player_gamelogs
WITH newest AS (
    SELECT
        lines.player_id,
        lines.game_id,
        lines.team_id,
        lines.season_year,
        lines.league,
        lines.season_type,
        lines.game_date,
        teams.team_abbreviation
    FROM fact_player_gamelogs AS lines
    INNER JOIN dim_team_seasons AS teams
        ON teams.team_id = lines.team_id AND teams.season_year = lines.season_year
    ORDER BY
        lines.game_date DESC,
        lines.game_id DESC,
        lines.player_id
    LIMIT 1
)
SELECT
    player_id,
    -- Another of the same game, for what compares two.
    (
        SELECT max(others.player_id)
        FROM fact_player_gamelogs AS others
        WHERE others.game_id = (SELECT newest.game_id FROM newest)
            AND others.player_id <> (SELECT newest.player_id FROM newest)
    ) AS other_player_id,
    game_id,
    team_id,
    season_year,
    league,
    season_type,
    game_date,
    game_date AS "from",
    game_date AS "to",
    team_abbreviation,
    team_abbreviation AS team,
    team_abbreviation AS team_code,
    CAST(50 AS BIGINT) AS "limit",
    CAST(0 AS BIGINT) AS "offset"
FROM newest;
