-- about: Seasons of a league, or of all, newest first. The champion is known where the artifact has the last playoff game.
-- reads: dim_games, dim_seasons, dim_team_seasons
-- parameters: league VARCHAR, limit BIGINT
WITH final_games AS (
    SELECT
        g.season_year,
        any_value(g.winner_team_id) AS winner_team_id
    FROM dim_games AS g
    INNER JOIN dim_seasons AS s
        ON s.season_year = g.season_year AND s.playoffs_end_date = g.game_date
    WHERE g.season_type = 'PLAYOFF'
    GROUP BY g.season_year
    HAVING count(*) = 1
)
SELECT
    s.season_year,
    s.season_name,
    s.is_current,
    w.team_abbreviation AS champion_team_abbreviation
FROM dim_seasons AS s
LEFT JOIN final_games AS f ON f.season_year = s.season_year
LEFT JOIN dim_team_seasons AS w
    ON w.team_id = f.winner_team_id AND w.season_year = s.season_year
WHERE ($league::VARCHAR IS NULL OR s.league = $league)
ORDER BY s.season_year DESC
LIMIT $limit;
