-- about: What teams won and lost on the second of two days in a row, and with rest; only seasons with all of their games.
-- tags: teams, seasons, rest
-- reads: agg_season_parts, dim_team_seasons, fact_team_gamelogs
-- parameters: season_year INTEGER = NULL, season_type VARCHAR = 'REGULAR', limit BIGINT = 20
WITH games AS (
    SELECT
        g.team_id,
        g.league,
        g.season_year,
        g.outcome,
        g.is_home,
        g.game_date - lag(g.game_date) OVER (
            PARTITION BY g.team_id, g.season_year ORDER BY g.game_date, g.game_id
        ) AS days
    FROM fact_team_gamelogs AS g
    WHERE g.season_type = $season_type
)

SELECT
    games.season_year,
    t.team_name,
    count(*) FILTER (WHERE days = 1 AND outcome = 'W') AS wins,
    count(*) FILTER (WHERE days = 1 AND outcome = 'L') AS losses,
    round(avg((outcome = 'W')::INTEGER) FILTER (WHERE days = 1), 3) AS win_pct,
    count(*) FILTER (WHERE days > 1 AND outcome = 'W') AS rested_wins,
    count(*) FILTER (WHERE days > 1 AND outcome = 'L') AS rested_losses,
    round(avg((outcome = 'W')::INTEGER) FILTER (WHERE days > 1), 3) AS rested_win_pct
FROM games
INNER JOIN agg_season_parts AS parts
    ON parts.league = games.league AND parts.season_year = games.season_year
        AND parts.season_type = $season_type AND parts.has_all_games
INNER JOIN dim_team_seasons AS t ON t.team_id = games.team_id AND t.season_year = games.season_year
WHERE $season_year::INTEGER IS NULL OR games.season_year = $season_year
GROUP BY games.season_year, games.team_id, t.team_name
HAVING count(*) FILTER (WHERE days = 1) > 0
ORDER BY
    win_pct DESC,
    wins DESC,
    games.season_year,
    t.team_name
LIMIT $limit;
