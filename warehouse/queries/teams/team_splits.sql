-- about: A team's season or part of it by kinds of games: at home, in wins, by month, by rest, against each opponent; what it and its opponents did.
-- reads: dim_seasons, dim_team_seasons, fact_team_gamelogs
-- parameters: team_id BIGINT, season_year INTEGER, season_type VARCHAR
-- A sum is NULL where one of the games lacks the number.
WITH games AS (
    SELECT
        *,
        game_date - lag(game_date) OVER (ORDER BY game_date, game_id) AS days_since
    FROM fact_team_gamelogs
    WHERE team_id = $team_id
        AND season_year = $season_year
        AND season_type = $season_type
),
parts AS (
    SELECT
        games.*,
        unnest([
            {'split': 'total', 'split_order': 1, 'split_value': 'all', 'value_order': 1},
            {
                'split': 'place',
                'split_order': 2,
                'split_value': CASE WHEN games.is_neutral_site THEN 'neutral' WHEN games.is_home THEN 'home' ELSE 'road' END,
                'value_order': CASE WHEN games.is_neutral_site THEN 3 WHEN games.is_home THEN 1 ELSE 2 END
            },
            {
                'split': 'outcome',
                'split_order': 3,
                'split_value': CASE games.outcome WHEN 'W' THEN 'win' WHEN 'L' THEN 'loss' END,
                'value_order': CASE games.outcome WHEN 'W' THEN 1 ELSE 2 END
            },
            {
                'split': 'margin',
                'split_order': 4,
                'split_value': CASE
                    WHEN abs(games.points - games.opponent_points) <= 3 THEN '0-3'
                    WHEN abs(games.points - games.opponent_points) <= 9 THEN '4-9'
                    WHEN abs(games.points - games.opponent_points) >= 10 THEN '10+'
                END,
                'value_order': abs(games.points - games.opponent_points)
            },
            {
                'split': 'month',
                'split_order': 5,
                'split_value': strftime(games.game_date, '%Y-%m'),
                'value_order': 12 * year(games.game_date) + month(games.game_date)
            },
            {
                'split': 'half',
                'split_order': 6,
                'split_value': CASE WHEN games.season_type = 'REGULAR' THEN @half_of_season(games.game_date, seasons) END,
                'value_order': games.game_date - DATE '1900-01-01'
            },
            {
                'split': 'weekday',
                'split_order': 7,
                'split_value': lower(dayname(games.game_date)),
                'value_order': isodow(games.game_date)
            },
            {
                'split': 'rest',
                'split_order': 8,
                'split_value': CASE
                    WHEN games.days_since IS NULL THEN 'first'
                    WHEN games.days_since <= 1 THEN '0'
                    WHEN games.days_since <= 3 THEN (games.days_since - 1)::VARCHAR
                    ELSE '3+'
                END,
                'value_order': coalesce(games.days_since, -1)
            },
            {'split': 'conference', 'split_order': 9, 'split_value': others.conference, 'value_order': 1},
            {'split': 'division', 'split_order': 10, 'split_value': others.division, 'value_order': 1},
            {'split': 'opponent', 'split_order': 11, 'split_value': others.team_abbreviation, 'value_order': 1}
        ]) AS part
    FROM games
    LEFT JOIN dim_team_seasons AS others
        ON others.team_id = games.opponent_team_id AND others.season_year = games.season_year
    LEFT JOIN dim_seasons AS seasons ON seasons.league = games.league AND seasons.season_year = games.season_year
)
SELECT
    part.split AS split,
    part.split_value AS split_value,
    count(*)::INTEGER AS games_played,
    sum((outcome = 'W')::INTEGER)::INTEGER AS wins,
    sum((outcome = 'L')::INTEGER)::INTEGER AS losses,
    @each_count(@complete_sum(this_count)::INTEGER AS this_count),
    @complete_sum(opponent_points)::INTEGER AS opponent_points,
    @average_to_tenths(@complete_sum(points), count(*))::DOUBLE AS points_per_game,
    @average_to_tenths(@complete_sum(opponent_points), count(*))::DOUBLE AS opponent_points_per_game,
    @share_to_thousandths(@complete_sum(field_goals_made), @complete_sum(field_goals_attempted))::DOUBLE AS field_goal_pct,
    @share_to_thousandths(@complete_sum(three_pointers_made), @complete_sum(three_pointers_attempted))::DOUBLE AS three_point_pct,
    @share_to_thousandths(@complete_sum(free_throws_made), @complete_sum(free_throws_attempted))::DOUBLE AS free_throw_pct
FROM parts
WHERE part.split_value IS NOT NULL
GROUP BY part.split, part.split_value, part.split_order
ORDER BY
    part.split_order,
    min(part.value_order),
    part.split_value
LIMIT 200;
