-- about: One player's shots of a season or part of it, split by distance, kind, time, score and so on, as far as play-by-play tells of them.
-- reads: player_shooting_split
-- parameters: player_id BIGINT, season_year INTEGER, season_type VARCHAR
-- The limit is above any season: with it the engine keeps a small heap instead of a full sort.
SELECT
    split,
    split_value,
    games,
    field_goals_made,
    field_goals_attempted,
    field_goal_pct,
    three_pointers_made,
    three_pointers_attempted,
    three_point_pct,
    effective_field_goal_pct,
    attempts_share,
    assisted_made,
    assisted_share
FROM player_shooting_split
WHERE player_id = $player_id
    AND season_year = $season_year
    AND season_type = $season_type
ORDER BY
    split_order,
    value_order,
    split_value
LIMIT 200;
