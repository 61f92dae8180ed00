-- about: One season. Champion and runner-up are known where the artifact has the last playoff game.
-- reads: dim_games, dim_seasons, dim_team_seasons
-- parameters: season_year INTEGER
WITH playoffs AS (
    SELECT min(game_date) AS start_date
    FROM dim_games
    WHERE season_year = $season_year AND season_type = 'PLAYOFF'
    -- The first day of some of the games is not the first day of the playoffs; since 1983-84 sixteen teams play them.
    HAVING count(DISTINCT home_team_id) >= CASE WHEN $season_year >= 1984 THEN 16 ELSE 8 END
),
final_game AS (
    SELECT
        any_value(g.winner_team_id) AS winner_team_id,
        any_value(g.home_team_id + g.away_team_id - g.winner_team_id) AS loser_team_id
    FROM dim_games AS g
    INNER JOIN dim_seasons AS s
        ON s.season_year = g.season_year AND s.playoffs_end_date = g.game_date
    WHERE g.season_year = $season_year AND g.season_type = 'PLAYOFF'
    HAVING count(*) = 1
)
SELECT
    s.season_year,
    s.season_name,
    s.is_current,
    w.team_abbreviation AS champion_team_abbreviation,
    s.start_date,
    s.end_date,
    NULL::DATE AS all_star_date,
    p.start_date AS playoffs_start_date,
    s.playoffs_end_date,
    w.team_name AS champion_team_name,
    l.team_name AS runner_up_team_name,
    s.games,
    s.expected_games,
    s.is_complete
FROM dim_seasons AS s
LEFT JOIN playoffs AS p ON TRUE
LEFT JOIN final_game AS f ON TRUE
LEFT JOIN dim_team_seasons AS w
    ON w.team_id = f.winner_team_id AND w.season_year = s.season_year
LEFT JOIN dim_team_seasons AS l
    ON l.team_id = f.loser_team_id AND l.season_year = s.season_year
WHERE s.season_year = $season_year;
