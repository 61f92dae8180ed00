-- about: The games of a day, played or to come; without a day the newest ones played, newest first.
-- reads: dim_team_seasons, schedule
-- parameters: game_date DATE, limit BIGINT
SELECT
    g.game_id,
    g.game_date,
    g.season_year,
    g.season_type,
    a.team_abbreviation AS away_team_abbreviation,
    a.team_name AS away_team_name,
    g.away_points,
    h.team_abbreviation AS home_team_abbreviation,
    h.team_name AS home_team_name,
    g.home_points,
    g.overtimes,
    g.start_time_eastern,
    g.is_final,
    g.has_box_score
FROM schedule AS g
INNER JOIN dim_team_seasons AS h
    ON h.team_id = g.home_team_id AND h.season_year = g.season_year
INNER JOIN dim_team_seasons AS a
    ON a.team_id = g.away_team_id AND a.season_year = g.season_year
WHERE CASE WHEN $game_date::DATE IS NULL THEN g.is_final ELSE g.game_date = $game_date END
ORDER BY
    g.game_date DESC,
    g.game_id,
    h.team_abbreviation
LIMIT $limit;
