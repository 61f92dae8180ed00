-- about: Who was on the roster of a team in a season, as its page prints it, and who played for it beside them: number, position, height, weight, birth, experience and college.
-- reads: agg_player_seasons, bref.rosters, dim_players
-- parameters: team_id BIGINT, season_year INTEGER
-- names: player_slug
WITH roster AS (
    SELECT
        player_id,
        any_value(number) AS number,
        any_value(player_name) AS player_name,
        any_value(position) AS position,
        any_value(height_inches) AS height_inches,
        any_value(weight_pounds) AS weight_pounds,
        any_value(birth_date) AS birth_date,
        any_value(years_experience) AS years_experience,
        any_value(college) AS college,
        TRUE AS is_listed
    FROM bref.rosters
    WHERE team_id = $team_id
        AND season_year = $season_year
    GROUP BY
        player_id,
        CASE WHEN player_id IS NULL THEN player_name END
),
played AS (
    SELECT
        player_id,
        sum(games_played) AS games_played
    FROM agg_player_seasons
    WHERE team_id = $team_id
        AND season_year = $season_year
        AND season_type = 'REGULAR'
        AND row_scope = 'stint'
    GROUP BY player_id
)
SELECT
    $season_year::INTEGER AS season_year,
    coalesce(r.player_id, l.player_id) AS player_id,
    coalesce(p.player_name, r.player_name) AS player_name,
    r.number,
    coalesce(r.position, p.position) AS position,
    coalesce(r.height_inches, p.height_inches) AS height_inches,
    coalesce(r.weight_pounds, p.weight_pounds) AS weight_pounds,
    coalesce(p.birth_date, r.birth_date) AS birth_date,
    datesub('year', coalesce(p.birth_date, r.birth_date), make_date($season_year, 2, 1))::INTEGER AS age,
    r.years_experience,
    coalesce(p.college, r.college) AS college,
    p.college AS player_college,
    l.games_played::INTEGER AS games_played,
    coalesce(r.is_listed, FALSE) AS is_listed
FROM roster AS r
FULL JOIN played AS l ON l.player_id = r.player_id
LEFT JOIN dim_players AS p ON p.player_id = coalesce(r.player_id, l.player_id)
ORDER BY
    try_cast(r.number AS INTEGER) NULLS LAST,
    coalesce(p.player_name, r.player_name),
    coalesce(r.player_id, l.player_id)
LIMIT 100;
