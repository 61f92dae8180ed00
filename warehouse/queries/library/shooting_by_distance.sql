-- about: How many field goals of each distance go in, by season; only games with play-by-play.
-- tags: league, shooting, play-by-play
-- reads: fact_shots
-- parameters: season_year INTEGER = NULL
SELECT
    s.season_year,
    s.distance_zone,
    count(*) FILTER (WHERE s.is_made) AS field_goals_made,
    count(*) AS field_goals_attempted,
    round(avg(s.is_made::INTEGER), 3) AS field_goal_pct,
    round(sum(CASE WHEN s.is_made THEN s.points_value ELSE 0 END) / count(*), 2) AS points_per_attempt
FROM fact_shots AS s
WHERE $season_year::INTEGER IS NULL OR s.season_year = $season_year
GROUP BY s.season_year, s.distance_zone
ORDER BY
    s.season_year DESC,
    field_goals_attempted DESC,
    s.distance_zone;
