-- about: The players born in a country, as far as rosters tell it, who played most first.
-- reads: agg_player_careers, bref.player_profiles, bref.rosters, dim_players
-- parameters: birth_country VARCHAR
-- paged: yes
WITH born AS (
    SELECT
        player_id,
        arg_max(birth_country, season_year) AS birth_country
    FROM bref.rosters
    WHERE player_id IS NOT NULL
    GROUP BY player_id
),
places AS (
    SELECT
        player_id,
        arg_max(birth_place, import_batch_id) AS birth_place
    FROM bref.player_profiles
    GROUP BY player_id
)
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    p.birth_date,
    places.birth_place,
    p.college,
    p.debut_year AS first_season_year,
    p.final_year AS last_season_year,
    p.is_active,
    c.games_played,
    c.points,
    c.rebounds,
    c.assists,
    c.is_complete
FROM born AS b
INNER JOIN dim_players AS p ON p.player_id = b.player_id
LEFT JOIN places ON places.player_id = p.player_id
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE b.birth_country = upper($birth_country)
ORDER BY
    c.games_played DESC NULLS LAST,
    p.player_id;
