-- about: A team's games of a season, all parts of it, in the order in which they were played.
-- reads: dim_team_seasons, fact_team_gamelogs
-- parameters: team_id BIGINT, season_year INTEGER
SELECT
    f.game_id,
    f.game_date AS date,
    f.season_type,
    o.abbreviation AS opponent_abbrev,
    CASE WHEN f.is_home THEN 'HOME' ELSE 'AWAY' END AS location,
    f.outcome AS result,
    f.points AS team_score,
    f.opponent_points AS opponent_score
FROM fact_team_gamelogs AS f
INNER JOIN dim_team_seasons AS o
    ON o.team_id = f.opponent_team_id AND o.season_year = f.season_year
WHERE f.team_id = $team_id
    AND f.season_year = $season_year
ORDER BY
    f.game_date,
    f.game_id
LIMIT 200;
