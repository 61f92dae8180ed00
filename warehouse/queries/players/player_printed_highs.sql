-- about: A player's career highs as his page prints them, of each part of the season.
-- reads: bref.player_highs
-- parameters: player_id BIGINT
SELECT
    season_type,
    seconds_played,
    points,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    offensive_rebounds,
    defensive_rebounds,
    personal_fouls,
    game_score
FROM bref.player_highs
WHERE player_id = $player_id
    AND span = 'Career'
ORDER BY season_type DESC
LIMIT 10;
