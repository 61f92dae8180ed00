-- about: Values for the parameters of all queries, from one line of the newest game: each query is asked with them once when an artifact is opened.
-- reads: dim_team_seasons, fact_player_gamelogs
SELECT
    lines.player_id,
    (
        SELECT max(others.player_id)
        FROM fact_player_gamelogs AS others
        WHERE others.game_id = lines.game_id AND others.player_id <> lines.player_id
    ) AS other_player_id,
    lines.game_id,
    lines.team_id,
    lines.season_year,
    lines.league,
    lines.season_type,
    lines.game_date,
    lines.game_date AS "from",
    lines.game_date AS "to",
    teams.team_abbreviation,
    teams.team_abbreviation AS team,
    teams.team_abbreviation AS team_code,
    CAST(50 AS BIGINT) AS "limit",
    CAST(0 AS BIGINT) AS "offset"
FROM fact_player_gamelogs AS lines
INNER JOIN dim_team_seasons AS teams
    ON teams.team_id = lines.team_id AND teams.season_year = lines.season_year
ORDER BY
    lines.game_date DESC,
    lines.game_id DESC,
    lines.player_id
LIMIT 1;
