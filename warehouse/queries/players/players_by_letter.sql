-- about: Everybody who played, by the first letter of the last name, as registers list them.
-- reads: bref.player_register, bref.rosters, dim_players
-- kept: letter VARCHAR
SELECT
    lower(left(strip_accents(p.last_name), 1)) AS by_letter,
    p.player_slug,
    p.player_name,
    p.position,
    left(regexp_replace(coalesce(p.position, ''), '(Point|Shooting|Small|Power) ', ''), 1) AS position_group,
    p.is_active,
    p.debut_year,
    p.final_year,
    p.height_inches,
    p.weight_pounds,
    p.birth_date,
    born.birth_country,
    p.college,
    coalesce(r.is_hall_of_fame, FALSE) AS is_hall_of_fame
FROM dim_players AS p
LEFT JOIN (
    SELECT
        player_id,
        bool_or(is_hall_of_fame) AS is_hall_of_fame
    FROM bref.player_register
    GROUP BY player_id
) AS r ON r.player_id = p.player_id
LEFT JOIN (
    SELECT
        player_id,
        arg_max(birth_country, season_year) AS birth_country
    FROM bref.rosters
    WHERE player_id IS NOT NULL
    GROUP BY player_id
) AS born ON born.player_id = p.player_id
WHERE p.debut_year IS NOT NULL
ORDER BY
    by_letter,
    lower(strip_accents(p.last_name)),
    p.search_name,
    p.player_id;
