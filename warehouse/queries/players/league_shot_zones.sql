-- about: What all players of a season shot from each distance, as far as play-by-play tells of them: what a player's zones are held against.
-- reads: fact_shots
-- parameters: season_year INTEGER, season_type VARCHAR
SELECT
    distance_zone,
    count(*)::INTEGER AS field_goals_attempted,
    count_if(is_made)::INTEGER AS field_goals_made,
    round(count_if(is_made) / count(*), 3) AS field_goal_pct,
    round(count(*) / sum(count(*)) OVER (), 3) AS attempts_share,
    count(DISTINCT game_id)::INTEGER AS games
FROM fact_shots
WHERE season_year = $season_year
    AND season_type = $season_type
    AND distance_zone IS NOT NULL
GROUP BY distance_zone
ORDER BY list_position(['0-3', '3-10', '10-16', '16-3P', '3P'], distance_zone);
