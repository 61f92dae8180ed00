-- about: The countries in which players were born, most players first, as far as rosters tell it; or one.
-- reads: agg_player_careers, bref.rosters, dim_players
-- parameters: birth_country VARCHAR
WITH born AS (
    SELECT
        player_id,
        arg_max(birth_country, season_year) AS birth_country
    FROM bref.rosters
    WHERE player_id IS NOT NULL
    GROUP BY player_id
)
SELECT
    b.birth_country,
    count(*)::INTEGER AS players,
    count(*) FILTER (WHERE p.is_active)::INTEGER AS active_players,
    min(p.debut_year) AS first_season_year,
    max(p.final_year) AS last_season_year,
    coalesce(sum(c.games_played), 0)::INTEGER AS games_played,
    sum(c.points)::INTEGER AS points
FROM born AS b
INNER JOIN dim_players AS p ON p.player_id = b.player_id
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE b.birth_country IS NOT NULL
    AND ($birth_country::VARCHAR IS NULL OR b.birth_country = upper($birth_country))
GROUP BY b.birth_country
ORDER BY
    players DESC,
    b.birth_country
LIMIT 500;
