-- about: The teams of a season in numbers, of any part of it: sums, a game, or per 100 possessions, of the team or of its opponents; and the rates.
-- reads: agg_team_seasons, dim_team_seasons
-- parameters: league VARCHAR, season_year INTEGER, season_type VARCHAR, basis VARCHAR, side VARCHAR, conference VARCHAR
-- names: team_abbreviation, team_name
-- Points may count more games than there are box scores: averages of the rest are of those.
WITH sums AS (
    SELECT
        s.*,
        t.conference,
        t.division,
        CASE WHEN $side = 'OPPONENT' THEN s.opponent_points ELSE s.points END AS side_points,
        @each_count_but_points(CASE WHEN $side = 'OPPONENT' THEN s.opponent_this_count ELSE s.this_count END AS side_this_count),
        CASE WHEN $basis = 'per_100' THEN 100 ELSE 1 END AS times,
        CASE $basis WHEN 'per_game' THEN s.box_scores WHEN 'per_100' THEN s.possessions ELSE 1 END AS divisor,
        CASE $basis WHEN 'per_game' THEN s.games_played WHEN 'per_100' THEN s.possessions ELSE 1 END AS points_divisor
    FROM agg_team_seasons AS s
    LEFT JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
    WHERE s.league = $league
        AND s.season_year = $season_year
        AND s.season_type = $season_type
        AND ($conference::VARCHAR IS NULL OR lower(t.conference) = lower($conference))
)
SELECT
    season_year,
    team_id,
    conference,
    division,
    origin,
    games_played,
    box_scores,
    wins,
    losses,
    @real_quotient(@round_to_tenths(@real_quotient(times * side_points, points_divisor)), 1) AS points,
    @each_count_but_points(@for_basis(side_this_count) AS this_count),
    @rate(side_field_goals_made, side_field_goals_attempted) AS field_goal_pct,
    @rate(side_three_pointers_made, side_three_pointers_attempted) AS three_point_pct,
    @rate(side_free_throws_made, side_free_throws_attempted) AS free_throw_pct,
    @rate((2 * side_field_goals_made + side_three_pointers_made), 2 * side_field_goals_attempted) AS effective_field_goal_pct,
    @rate(side_three_pointers_attempted, side_field_goals_attempted) AS three_point_attempt_rate,
    @rate(side_free_throws_attempted, side_field_goals_attempted) AS free_throw_attempt_rate,
    @percent(offensive_rebounds, (offensive_rebounds + opponent_defensive_rebounds)) AS offensive_rebound_pct,
    @percent(defensive_rebounds, (defensive_rebounds + opponent_offensive_rebounds)) AS defensive_rebound_pct,
    possessions::DOUBLE AS possessions,
    possessions_basis,
    pace::DOUBLE AS pace,
    offensive_rating::DOUBLE AS offensive_rating,
    defensive_rating::DOUBLE AS defensive_rating,
    net_rating::DOUBLE AS net_rating,
    is_complete
FROM sums
ORDER BY
    wins::DOUBLE / nullif(wins + losses, 0) DESC NULLS LAST,
    team_id
LIMIT 100;
