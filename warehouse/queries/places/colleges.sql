-- about: Colleges by name, with how many players each sent, as sources write them; who went to several counts for each.
-- reads: agg_player_careers, dim_players
-- parameters: college VARCHAR
WITH went AS (
    SELECT
        trim(unnest(string_split(p.college, ','))) AS college,
        p.player_id,
        p.is_active,
        p.debut_year,
        p.final_year
    FROM dim_players AS p
    WHERE p.college IS NOT NULL
)
SELECT
    w.college,
    count(DISTINCT w.player_id)::INTEGER AS players,
    count(DISTINCT w.player_id) FILTER (WHERE w.is_active)::INTEGER AS active_players,
    min(w.debut_year) AS first_season_year,
    max(w.final_year) AS last_season_year,
    coalesce(sum(c.games_played), 0)::INTEGER AS games_played,
    sum(c.points)::INTEGER AS points
FROM went AS w
LEFT JOIN agg_player_careers AS c
    ON c.player_id = w.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE w.college <> ''
    AND ($college::VARCHAR IS NULL OR lower(w.college) = lower($college))
GROUP BY w.college
ORDER BY
    w.college
LIMIT 5000;
