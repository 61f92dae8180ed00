-- about: Officials by name, or one by a key of his, with the games here of which it is known that they called them.
-- reads: bridge_game_referees, dim_referees
-- parameters: referee VARCHAR
WITH games AS (
    SELECT
        referee_id,
        count(DISTINCT game_id)::INTEGER AS games,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year
    FROM bridge_game_referees
    GROUP BY referee_id
)
SELECT
    r.referee_id,
    r.bref_id,
    r.nba_id,
    r.referee_name,
    r.full_name,
    r.birth_date,
    r.birth_place,
    r.death_date,
    r.high_school,
    r.college,
    r.jersey_number,
    coalesce(g.games, 0) AS games,
    g.first_season_year,
    g.last_season_year
FROM dim_referees AS r
LEFT JOIN games AS g ON g.referee_id = r.referee_id
WHERE $referee::VARCHAR IS NULL
    OR r.bref_id = $referee
    OR r.referee_id::VARCHAR = $referee
    OR r.nba_id::VARCHAR = $referee
ORDER BY
    r.referee_name,
    r.referee_id
LIMIT 2000;
