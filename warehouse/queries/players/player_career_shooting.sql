-- about: A player's shots of all seasons of which play-by-play is here, of each part of the season, by distance, kind, time, score and so on.
-- reads: player_shooting_split
-- parameters: player_id BIGINT
WITH sums AS (
    SELECT
        season_type,
        split,
        split_value,
        min(split_order) AS split_order,
        min(value_order) AS value_order,
        sum(games)::INTEGER AS games,
        sum(field_goals_made)::INTEGER AS field_goals_made,
        sum(field_goals_attempted)::INTEGER AS field_goals_attempted,
        sum(three_pointers_made)::INTEGER AS three_pointers_made,
        sum(three_pointers_attempted)::INTEGER AS three_pointers_attempted,
        sum(assisted_made)::INTEGER AS assisted_made
    FROM player_shooting_split
    WHERE player_id = $player_id
    GROUP BY season_type, split, split_value
),
whole AS (
    SELECT
        season_type,
        field_goals_attempted AS attempts
    FROM sums
    WHERE split = 'total'
)
SELECT
    season_type,
    split,
    split_value,
    games,
    field_goals_made,
    field_goals_attempted,
    @share_to_thousandths(field_goals_made, field_goals_attempted)::DOUBLE AS field_goal_pct,
    three_pointers_made,
    three_pointers_attempted,
    @share_to_thousandths(three_pointers_made, three_pointers_attempted)::DOUBLE AS three_point_pct,
    @share_to_thousandths(2 * field_goals_made + three_pointers_made, 2 * field_goals_attempted)::DOUBLE AS effective_field_goal_pct,
    @share_to_thousandths(field_goals_attempted, attempts)::DOUBLE AS attempts_share,
    assisted_made,
    @share_to_thousandths(assisted_made, field_goals_made)::DOUBLE AS assisted_share
FROM sums
LEFT JOIN whole USING (season_type)
ORDER BY
    season_type,
    split_order,
    value_order,
    split_value
LIMIT 2000;
