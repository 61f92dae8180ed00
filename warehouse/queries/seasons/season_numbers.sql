-- about: The numbers on the shirts of a season, and who wore them, as pages and rosters print it.
-- reads: bref.rosters, bref.uniform_numbers, dim_team_seasons
-- parameters: league VARCHAR, season_year INTEGER
-- names: player_slug
WITH told AS (
    SELECT
        u.number,
        u.player_id,
        u.player_name,
        u.team_codes
    FROM bref.uniform_numbers AS u
    WHERE u.league = $league
        AND u.season_year = $season_year
    UNION ALL
    -- Rosters tell of the teams whose pages are here; the list of a season tells of all.
    SELECT
        r.number,
        r.player_id,
        r.player_name,
        t.team_abbreviation
    FROM bref.rosters AS r
    INNER JOIN dim_team_seasons AS t ON t.team_id = r.team_id AND t.season_year = r.season_year
    WHERE t.league = $league
        AND r.season_year = $season_year
        AND r.number IS NOT NULL
        AND NOT EXISTS (
            SELECT 1
            FROM bref.uniform_numbers AS u
            WHERE u.league = $league AND u.season_year = $season_year
        )
)
SELECT
    number,
    player_id,
    any_value(player_name) AS player_name,
    string_agg(DISTINCT team_codes, ', ' ORDER BY team_codes) AS team_codes
FROM told
GROUP BY number, player_id, CASE WHEN player_id IS NULL THEN player_name END
ORDER BY
    try_cast(number AS INTEGER),
    number,
    player_name,
    player_id
LIMIT 2000;
