-- about: The four factors of both teams of a game, the visitors first, with pace and rating.
-- reads: fact_team_gamelogs
-- parameters: game_id BIGINT
-- names: team_abbreviation
WITH sides AS (
    SELECT
        t.*,
        o.minutes_played AS opponent_minutes_played,
        o.defensive_rebounds AS opponent_defensive_rebounds,
        coalesce(t.total_turnovers, t.turnovers) AS all_turnovers,
        0.5 * (
            t.field_goals_attempted + 0.4 * t.free_throws_attempted + coalesce(t.total_turnovers, t.turnovers)
            - 1.07 * t.offensive_rebounds / nullif(t.offensive_rebounds + o.defensive_rebounds, 0)
            * (t.field_goals_attempted - t.field_goals_made)
            + o.field_goals_attempted + 0.4 * o.free_throws_attempted + coalesce(o.total_turnovers, o.turnovers)
            - 1.07 * o.offensive_rebounds / nullif(o.offensive_rebounds + t.defensive_rebounds, 0)
            * (o.field_goals_attempted - o.field_goals_made)
        ) AS team_possessions
    FROM fact_team_gamelogs AS t
    INNER JOIN fact_team_gamelogs AS o ON o.game_id = t.game_id AND o.team_id <> t.team_id
    WHERE t.game_id = $game_id
)
SELECT
    league,
    season_year,
    team_id,
    is_home,
    round(480 * team_possessions / nullif(minutes_played + opponent_minutes_played, 0), 1) AS pace,
    @rate((2 * field_goals_made + three_pointers_made), 2 * field_goals_attempted) AS effective_field_goal_pct,
    round(100 * all_turnovers / nullif(field_goals_attempted + 0.44 * free_throws_attempted + all_turnovers, 0), 1) AS turnover_pct,
    round(100 * offensive_rebounds / nullif(offensive_rebounds + opponent_defensive_rebounds, 0), 1) AS offensive_rebound_pct,
    @rate(free_throws_made, field_goals_attempted) AS free_throw_rate,
    round(100 * points / nullif(team_possessions, 0), 1) AS offensive_rating
FROM sides
ORDER BY is_home;
