-- about: The seasons of an official as printed: averages of both teams in his games, by part of the season.
-- reads: bref.referee_seasons, dim_referees
-- parameters: referee VARCHAR
SELECT
    s.season_year,
    s.league,
    s.season_type,
    s.measure,
    s.games,
    s.points_per_game,
    s.field_goals_attempted_per_game,
    s.free_throws_attempted_per_game,
    s.personal_fouls_per_game,
    s.field_goal_pct,
    s.three_point_pct,
    s.free_throw_pct
FROM bref.referee_seasons AS s
INNER JOIN dim_referees AS r ON r.referee_id = s.referee_id
WHERE r.bref_id = $referee
    OR r.referee_id::VARCHAR = $referee
    OR r.nba_id::VARCHAR = $referee
ORDER BY
    s.season_year,
    s.season_type DESC,
    s.measure
LIMIT 500;
