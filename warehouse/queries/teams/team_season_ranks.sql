-- about: What a team and its opponents did a game in a regular season, the four factors, and the place of each number in the league, 1 where the team is best by it.
-- reads: agg_team_seasons
-- kept: team_id BIGINT, season_year INTEGER
WITH sides AS (
    SELECT
        s.league,
        s.season_year,
        s.team_id,
        'TEAM' AS side,
        @real_quotient(s.field_goals_made, s.box_scores) AS field_goals_made,
        @real_quotient(s.field_goals_attempted, s.box_scores) AS field_goals_attempted,
        @real_quotient(s.three_pointers_made, s.box_scores) AS three_pointers_made,
        @real_quotient(s.three_pointers_attempted, s.box_scores) AS three_pointers_attempted,
        @real_quotient(s.free_throws_made, s.box_scores) AS free_throws_made,
        @real_quotient(s.free_throws_attempted, s.box_scores) AS free_throws_attempted,
        @real_quotient(s.offensive_rebounds, s.box_scores) AS offensive_rebounds,
        @real_quotient(s.defensive_rebounds, s.box_scores) AS defensive_rebounds,
        @real_quotient(s.rebounds, s.box_scores) AS rebounds,
        @real_quotient(s.assists, s.box_scores) AS assists,
        @real_quotient(s.steals, s.box_scores) AS steals,
        @real_quotient(s.blocks, s.box_scores) AS blocks,
        @real_quotient(s.turnovers, s.box_scores) AS turnovers,
        @real_quotient(s.personal_fouls, s.box_scores) AS personal_fouls,
        @real_quotient(s.points, s.games_played) AS points,
        @real_quotient(s.field_goals_made, s.field_goals_attempted) AS field_goal_pct,
        @real_quotient(s.three_pointers_made, s.three_pointers_attempted) AS three_point_pct,
        @real_quotient(s.free_throws_made, s.free_throws_attempted) AS free_throw_pct,
        @real_quotient((2 * s.field_goals_made + s.three_pointers_made), 2 * s.field_goals_attempted) AS effective_field_goal_pct,
        100 * @real_quotient(100 * s.turnovers, (100 * s.field_goals_attempted + 44 * s.free_throws_attempted + 100 * s.turnovers)) AS turnover_pct,
        100 * @real_quotient(s.offensive_rebounds, (s.offensive_rebounds + s.opponent_defensive_rebounds)) AS offensive_rebound_pct,
        @real_quotient(s.free_throws_made, s.field_goals_attempted) AS free_throws_per_field_goal_attempt
    FROM agg_team_seasons AS s
    WHERE s.season_type = 'REGULAR'
    UNION ALL
    SELECT
        s.league,
        s.season_year,
        s.team_id,
        'OPPONENT' AS side,
        @real_quotient(s.opponent_field_goals_made, s.box_scores) AS field_goals_made,
        @real_quotient(s.opponent_field_goals_attempted, s.box_scores) AS field_goals_attempted,
        @real_quotient(s.opponent_three_pointers_made, s.box_scores) AS three_pointers_made,
        @real_quotient(s.opponent_three_pointers_attempted, s.box_scores) AS three_pointers_attempted,
        @real_quotient(s.opponent_free_throws_made, s.box_scores) AS free_throws_made,
        @real_quotient(s.opponent_free_throws_attempted, s.box_scores) AS free_throws_attempted,
        @real_quotient(s.opponent_offensive_rebounds, s.box_scores) AS offensive_rebounds,
        @real_quotient(s.opponent_defensive_rebounds, s.box_scores) AS defensive_rebounds,
        @real_quotient(s.opponent_rebounds, s.box_scores) AS rebounds,
        @real_quotient(s.opponent_assists, s.box_scores) AS assists,
        @real_quotient(s.opponent_steals, s.box_scores) AS steals,
        @real_quotient(s.opponent_blocks, s.box_scores) AS blocks,
        @real_quotient(s.opponent_turnovers, s.box_scores) AS turnovers,
        @real_quotient(s.opponent_personal_fouls, s.box_scores) AS personal_fouls,
        @real_quotient(s.opponent_points, s.games_played) AS points,
        @real_quotient(s.opponent_field_goals_made, s.opponent_field_goals_attempted) AS field_goal_pct,
        @real_quotient(s.opponent_three_pointers_made, s.opponent_three_pointers_attempted) AS three_point_pct,
        @real_quotient(s.opponent_free_throws_made, s.opponent_free_throws_attempted) AS free_throw_pct,
        @real_quotient((2 * s.opponent_field_goals_made + s.opponent_three_pointers_made), 2 * s.opponent_field_goals_attempted) AS effective_field_goal_pct,
        100 * @real_quotient(100 * s.opponent_turnovers, (100 * s.opponent_field_goals_attempted + 44 * s.opponent_free_throws_attempted + 100 * s.opponent_turnovers)) AS turnover_pct,
        100 * @real_quotient(s.opponent_offensive_rebounds, (s.opponent_offensive_rebounds + s.defensive_rebounds)) AS offensive_rebound_pct,
        @real_quotient(s.opponent_free_throws_made, s.opponent_field_goals_attempted) AS free_throws_per_field_goal_attempt
    FROM agg_team_seasons AS s
    WHERE s.season_type = 'REGULAR'
),
-- Of its opponents a team wants little but turnovers and fouls, of which it wants few itself.
told AS (
    SELECT
        *,
        CASE side WHEN 'TEAM' THEN 1 ELSE -1 END AS better
    FROM sides
)
SELECT
    team_id AS by_team_id,
    season_year AS by_season_year,
    league,
    side,
    FALSE AS is_rank,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    offensive_rebounds,
    defensive_rebounds,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    points,
    field_goal_pct,
    three_point_pct,
    free_throw_pct,
    effective_field_goal_pct,
    turnover_pct,
    offensive_rebound_pct,
    free_throws_per_field_goal_attempt
FROM told
UNION ALL
SELECT
    team_id,
    season_year,
    league,
    side,
    TRUE,
    CASE WHEN field_goals_made IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * field_goals_made DESC NULLS LAST) END AS field_goals_made,
    CASE WHEN field_goals_attempted IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * field_goals_attempted DESC NULLS LAST) END AS field_goals_attempted,
    CASE WHEN three_pointers_made IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * three_pointers_made DESC NULLS LAST) END AS three_pointers_made,
    CASE WHEN three_pointers_attempted IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * three_pointers_attempted DESC NULLS LAST) END AS three_pointers_attempted,
    CASE WHEN free_throws_made IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * free_throws_made DESC NULLS LAST) END AS free_throws_made,
    CASE WHEN free_throws_attempted IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * free_throws_attempted DESC NULLS LAST) END AS free_throws_attempted,
    CASE WHEN offensive_rebounds IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * offensive_rebounds DESC NULLS LAST) END AS offensive_rebounds,
    CASE WHEN defensive_rebounds IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * defensive_rebounds DESC NULLS LAST) END AS defensive_rebounds,
    CASE WHEN rebounds IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * rebounds DESC NULLS LAST) END AS rebounds,
    CASE WHEN assists IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * assists DESC NULLS LAST) END AS assists,
    CASE WHEN steals IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * steals DESC NULLS LAST) END AS steals,
    CASE WHEN blocks IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * blocks DESC NULLS LAST) END AS blocks,
    CASE WHEN turnovers IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY -better * turnovers DESC NULLS LAST) END AS turnovers,
    CASE WHEN personal_fouls IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY -better * personal_fouls DESC NULLS LAST) END AS personal_fouls,
    CASE WHEN points IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * points DESC NULLS LAST) END AS points,
    CASE WHEN field_goal_pct IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * field_goal_pct DESC NULLS LAST) END AS field_goal_pct,
    CASE WHEN three_point_pct IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * three_point_pct DESC NULLS LAST) END AS three_point_pct,
    CASE WHEN free_throw_pct IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * free_throw_pct DESC NULLS LAST) END AS free_throw_pct,
    CASE WHEN effective_field_goal_pct IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * effective_field_goal_pct DESC NULLS LAST) END AS effective_field_goal_pct,
    CASE WHEN turnover_pct IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY -better * turnover_pct DESC NULLS LAST) END AS turnover_pct,
    CASE WHEN offensive_rebound_pct IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * offensive_rebound_pct DESC NULLS LAST) END AS offensive_rebound_pct,
    CASE WHEN free_throws_per_field_goal_attempt IS NOT NULL THEN rank() OVER (PARTITION BY league, season_year, side ORDER BY better * free_throws_per_field_goal_attempt DESC NULLS LAST) END AS free_throws_per_field_goal_attempt
FROM told
ORDER BY
    by_team_id,
    by_season_year,
    side DESC,
    is_rank;
