-- about: A team's games of a season, all parts of it, in the order in which they were played or will be.
-- reads: dim_team_seasons, schedule
-- parameters: team_id BIGINT, season_year INTEGER
SELECT
    g.game_id,
    g.game_date,
    g.start_time_eastern,
    g.season_type,
    o.team_abbreviation AS opponent_team_abbreviation,
    CASE WHEN g.is_neutral_site THEN 'NEUTRAL' WHEN g.home_team_id = $team_id THEN 'HOME' ELSE 'AWAY' END AS location,
    CASE
        WHEN g.home_points = g.away_points THEN NULL
        WHEN (g.home_points > g.away_points) = (g.home_team_id = $team_id) THEN 'W'
        WHEN g.is_final THEN 'L'
    END AS outcome,
    CASE WHEN g.home_team_id = $team_id THEN g.home_points ELSE g.away_points END AS points,
    CASE WHEN g.home_team_id = $team_id THEN g.away_points ELSE g.home_points END AS opponent_points,
    g.is_final
FROM schedule AS g
INNER JOIN dim_team_seasons AS o
    ON
        o.team_id = CASE WHEN g.home_team_id = $team_id THEN g.away_team_id ELSE g.home_team_id END
        AND o.season_year = g.season_year
WHERE g.season_year = $season_year
    AND (g.home_team_id = $team_id OR g.away_team_id = $team_id)
ORDER BY
    g.game_date,
    g.game_id
LIMIT 200;
