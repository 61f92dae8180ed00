-- about: A player's games of all seasons here by kinds of games, of a part of the season or of each: at home, in wins, by month, against each opponent.
-- reads: player_split
-- parameters: player_id BIGINT, season_type VARCHAR
-- A sum is NULL where a season lacks the number. A team is called as in each season, so that one of several names has several rows.
WITH seasons AS (
    SELECT
        s.*,
        CASE
            WHEN split = 'month' THEN lower(monthname(make_date(2000, right(split_value, 2)::INTEGER, 1)))
            ELSE split_value
        END AS kind
    FROM player_split AS s
    WHERE player_id = $player_id
        AND ($season_type::VARCHAR IS NULL OR season_type = $season_type)
),
sums AS (
    SELECT
        season_type,
        split,
        kind AS split_value,
        min(split_order) AS split_order,
        min(CASE
            WHEN split = 'month' THEN (right(seasons.split_value, 2)::INTEGER + 3) % 12
            WHEN split = 'half' THEN (split_value = 'second')::INTEGER
            ELSE value_order
        END) AS value_order,
        count(*)::INTEGER AS seasons,
        sum(games_played)::INTEGER AS games_played,
        @complete_sum(games_started)::INTEGER AS games_started,
        sum(wins)::INTEGER AS wins,
        @complete_sum(minutes_played)::INTEGER AS minutes_played,
        @each_count(@complete_sum(this_count)::INTEGER AS this_count),
        @complete_sum(plus_minus)::INTEGER AS plus_minus
    FROM seasons
    GROUP BY season_type, split, kind
)
SELECT
    season_type,
    split,
    split_value,
    seasons,
    games_played,
    games_started,
    wins,
    minutes_played,
    points,
    rebounds,
    offensive_rebounds,
    defensive_rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    plus_minus,
    @average_to_tenths(minutes_played, games_played)::DOUBLE AS minutes_per_game,
    @average_to_tenths(points, games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(rebounds, games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(assists, games_played)::DOUBLE AS assists_per_game,
    @share_to_thousandths(field_goals_made, field_goals_attempted)::DOUBLE AS field_goal_pct,
    @share_to_thousandths(three_pointers_made, three_pointers_attempted)::DOUBLE AS three_point_pct,
    @share_to_thousandths(free_throws_made, free_throws_attempted)::DOUBLE AS free_throw_pct
FROM sums
ORDER BY
    season_type,
    split_order,
    value_order,
    split_value
LIMIT 2000;
