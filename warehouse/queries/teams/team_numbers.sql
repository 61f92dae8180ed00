-- about: The numbers on the shirts of a team, and who wore them from when to when, as its rosters print it.
-- reads: bref.rosters
-- parameters: team_id BIGINT
-- names: player_slug
SELECT
    number,
    player_id,
    any_value(player_name) AS player_name,
    min(season_year) AS first_season_year,
    max(season_year) AS last_season_year,
    count(DISTINCT season_year)::INTEGER AS seasons
FROM bref.rosters
WHERE team_id = $team_id
    AND number IS NOT NULL
GROUP BY
    number,
    player_id,
    CASE WHEN player_id IS NULL THEN player_name END
ORDER BY
    try_cast(number AS INTEGER),
    number,
    first_season_year,
    player_name
LIMIT 2000;
