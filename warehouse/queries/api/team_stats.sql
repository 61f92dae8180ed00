-- about: A team's regular season in numbers. made_playoffs is NULL while the artifact has no playoff game of the season.
-- reads: agg_team_seasons
-- parameters: team_id BIGINT, season_year INTEGER
WITH playoffs AS (
    SELECT
        count(*) AS teams,
        count(*) FILTER (WHERE team_id = $team_id) AS games
    FROM agg_team_seasons
    WHERE season_year = $season_year AND season_type = 'PLAYOFF'
)
SELECT
    s.games_played,
    s.wins,
    s.losses,
    round(s.points / s.games_played, 1) AS points_per_game,
    round(s.opponent_points / s.games_played, 1) AS points_allowed_per_game,
    s.offensive_rating::DOUBLE AS offensive_rating,
    s.defensive_rating::DOUBLE AS defensive_rating,
    s.net_rating::DOUBLE AS net_rating,
    s.pace::DOUBLE AS pace,
    NULL::INTEGER AS playoff_seed,
    CASE WHEN p.teams > 0 THEN p.games > 0 END AS made_playoffs
FROM agg_team_seasons AS s
CROSS JOIN playoffs AS p
WHERE s.team_id = $team_id
    AND s.season_year = $season_year
    AND s.season_type = 'REGULAR';
