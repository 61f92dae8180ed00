-- about: No count is negative; only plus/minus may be.
-- failure: {n} [player line has|player lines have] a negative count.
-- severity: error
-- reads: fact_player_gamelogs
-- key: player_id, game_id
SELECT
    player_id,
    game_id,
    minutes_played,
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
    points
FROM fact_player_gamelogs AS lines
WHERE least(lowest_count(lines), coalesce(lines.minutes_played, 0)) < 0
ORDER BY player_id, game_id
