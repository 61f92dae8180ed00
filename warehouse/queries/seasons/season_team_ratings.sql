-- about: The teams of a part of a season in ratings: expected record, margin, strength of schedule, offense and defense, the four factors of both sides, arena and attendance.
-- reads: agg_team_ratings, agg_team_seasons, bref.team_season_advanced, dim_team_seasons, fact_team_season_summaries
-- parameters: league VARCHAR, season_year INTEGER, season_type VARCHAR
-- names: team_abbreviation, team_name
-- Expected wins are those of a team with these points and points allowed, by the 14th powers of both.
-- The simple rating and the schedule are as lists of the regular season print them, else computed where all games so far are here; other ratings, too, where the lines here do not tell them.
WITH printed AS (
    SELECT
        team_id,
        any_value(average_age) AS average_age,
        any_value(simple_rating) AS simple_rating,
        any_value(offensive_rating) AS offensive_rating,
        any_value(defensive_rating) AS defensive_rating,
        any_value(pace) AS pace,
        any_value(arena) AS arena,
        any_value(attendance) AS attendance
    FROM bref.team_season_advanced
    WHERE league = $league
        AND season_year = $season_year
        AND $season_type = 'REGULAR'
    GROUP BY team_id
),
listed AS (
    SELECT
        team_id,
        any_value(simple_rating)::DOUBLE AS simple_rating,
        any_value(offensive_rating)::DOUBLE AS offensive_rating,
        any_value(defensive_rating)::DOUBLE AS defensive_rating,
        any_value(pace)::DOUBLE AS pace,
        any_value(arena) AS arena,
        any_value(attendance) AS attendance
    FROM fact_team_season_summaries
    WHERE league = $league
        AND season_year = $season_year
        AND season_type = $season_type
    GROUP BY team_id
),
seasons AS (
    SELECT
        s.*,
        t.conference,
        t.division,
        p.average_age,
        coalesce(l.simple_rating, p.simple_rating, c.simple_rating) AS simple_rating,
        coalesce(l.simple_rating, p.simple_rating) IS NULL AND c.simple_rating IS NOT NULL AS rating_is_computed,
        -- Own and those of the list would not agree to the tenth: both of a row are from one of them.
        CASE WHEN s.net_rating IS NULL THEN coalesce(l.offensive_rating, p.offensive_rating) ELSE s.offensive_rating::DOUBLE END AS offense,
        CASE WHEN s.net_rating IS NULL THEN coalesce(l.defensive_rating, p.defensive_rating) ELSE s.defensive_rating::DOUBLE END AS defense,
        coalesce(s.pace::DOUBLE, l.pace, p.pace) AS tempo,
        coalesce(l.arena, p.arena) AS arena,
        coalesce(l.attendance, p.attendance) AS attendance,
        pow(s.points::DOUBLE / s.games_played, 14) AS strength,
        pow(s.opponent_points::DOUBLE / s.games_played, 14) AS opponent_strength,
        CASE
            WHEN s.points > 0 AND s.opponent_points > 0
                THEN round((s.points - s.opponent_points) / s.games_played, 2)
        END AS margin_of_victory
    FROM agg_team_seasons AS s
    LEFT JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
    LEFT JOIN printed AS p ON p.team_id = s.team_id
    LEFT JOIN listed AS l ON l.team_id = s.team_id
    LEFT JOIN agg_team_ratings AS c
        ON c.team_id = s.team_id
        AND c.league = s.league
        AND c.season_year = s.season_year
        AND s.season_type = 'REGULAR'
    WHERE s.league = $league
        AND s.season_year = $season_year
        AND s.season_type = $season_type
)
SELECT
    league,
    season_year,
    team_id,
    conference,
    division,
    average_age,
    games_played,
    wins,
    losses,
    round((wins + losses) * strength / (strength + opponent_strength))::INTEGER AS expected_wins,
    wins + losses - round((wins + losses) * strength / (strength + opponent_strength))::INTEGER AS expected_losses,
    margin_of_victory,
    round(simple_rating - margin_of_victory, 2) AS strength_of_schedule,
    simple_rating,
    rating_is_computed,
    offense AS offensive_rating,
    defense AS defensive_rating,
    round(offense - defense, 1) AS net_rating,
    tempo AS pace,
    @rate(free_throws_attempted, field_goals_attempted) AS free_throw_attempt_rate,
    @rate(three_pointers_attempted, field_goals_attempted) AS three_point_attempt_rate,
    @rate(50 * points, (100 * field_goals_attempted + 44 * free_throws_attempted)) AS true_shooting_pct,
    @rate((2 * field_goals_made + three_pointers_made), 2 * field_goals_attempted) AS effective_field_goal_pct,
    @percent(100 * turnovers, (100 * field_goals_attempted + 44 * free_throws_attempted + 100 * turnovers)) AS turnover_pct,
    @percent(offensive_rebounds, (offensive_rebounds + opponent_defensive_rebounds)) AS offensive_rebound_pct,
    @rate(free_throws_made, field_goals_attempted) AS free_throws_per_field_goal_attempt,
    @rate((2 * opponent_field_goals_made + opponent_three_pointers_made), 2 * opponent_field_goals_attempted) AS opponent_effective_field_goal_pct,
    @percent(100 * opponent_turnovers, (100 * opponent_field_goals_attempted + 44 * opponent_free_throws_attempted + 100 * opponent_turnovers)) AS opponent_turnover_pct,
    @percent(defensive_rebounds, (defensive_rebounds + opponent_offensive_rebounds)) AS defensive_rebound_pct,
    @rate(opponent_free_throws_made, opponent_field_goals_attempted) AS opponent_free_throws_per_field_goal_attempt,
    arena,
    attendance,
    is_complete
FROM seasons
ORDER BY
    wins::DOUBLE / nullif(wins + losses, 0) DESC NULLS LAST,
    team_id
LIMIT 100;
