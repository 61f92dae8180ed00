-- about: What a team and its opponents did a game in a regular season, the four factors, and the place of each number in the league, 1 where the team is best by it.
-- reads: agg_team_seasons
-- parameters: team_id BIGINT, season_year INTEGER
WITH seasons AS (
    SELECT *
    FROM agg_team_seasons
    WHERE season_year = $season_year
        AND season_type = 'REGULAR'
        AND league = (
            SELECT any_value(own.league)
            FROM agg_team_seasons AS own
            WHERE own.team_id = $team_id AND own.season_year = $season_year AND own.season_type = 'REGULAR'
        )
),
sides AS (
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
    FROM seasons AS s
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
    FROM seasons AS s
),
-- Who is ahead of the team is counted, cheaper than a rank of each. Of its opponents it wants little but turnovers and fouls, of which it wants few itself.
told AS (
    SELECT
        *,
        CASE side WHEN 'TEAM' THEN 1 ELSE -1 END AS better
    FROM sides
)
SELECT
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
FROM sides
WHERE team_id = $team_id
UNION ALL
SELECT
    any_value(own.league),
    own.side,
    TRUE,
    @place_among(own.field_goals_made, other.field_goals_made, own.better) AS field_goals_made,
    @place_among(own.field_goals_attempted, other.field_goals_attempted, own.better) AS field_goals_attempted,
    @place_among(own.three_pointers_made, other.three_pointers_made, own.better) AS three_pointers_made,
    @place_among(own.three_pointers_attempted, other.three_pointers_attempted, own.better) AS three_pointers_attempted,
    @place_among(own.free_throws_made, other.free_throws_made, own.better) AS free_throws_made,
    @place_among(own.free_throws_attempted, other.free_throws_attempted, own.better) AS free_throws_attempted,
    @place_among(own.offensive_rebounds, other.offensive_rebounds, own.better) AS offensive_rebounds,
    @place_among(own.defensive_rebounds, other.defensive_rebounds, own.better) AS defensive_rebounds,
    @place_among(own.rebounds, other.rebounds, own.better) AS rebounds,
    @place_among(own.assists, other.assists, own.better) AS assists,
    @place_among(own.steals, other.steals, own.better) AS steals,
    @place_among(own.blocks, other.blocks, own.better) AS blocks,
    @place_among(own.turnovers, other.turnovers, -own.better) AS turnovers,
    @place_among(own.personal_fouls, other.personal_fouls, -own.better) AS personal_fouls,
    @place_among(own.points, other.points, own.better) AS points,
    @place_among(own.field_goal_pct, other.field_goal_pct, own.better) AS field_goal_pct,
    @place_among(own.three_point_pct, other.three_point_pct, own.better) AS three_point_pct,
    @place_among(own.free_throw_pct, other.free_throw_pct, own.better) AS free_throw_pct,
    @place_among(own.effective_field_goal_pct, other.effective_field_goal_pct, own.better) AS effective_field_goal_pct,
    @place_among(own.turnover_pct, other.turnover_pct, -own.better) AS turnover_pct,
    @place_among(own.offensive_rebound_pct, other.offensive_rebound_pct, own.better) AS offensive_rebound_pct,
    @place_among(own.free_throws_per_field_goal_attempt, other.free_throws_per_field_goal_attempt, own.better) AS free_throws_per_field_goal_attempt
FROM told AS own
INNER JOIN told AS other ON other.side = own.side
WHERE own.team_id = $team_id
GROUP BY own.side
ORDER BY
    side DESC,
    is_rank;
