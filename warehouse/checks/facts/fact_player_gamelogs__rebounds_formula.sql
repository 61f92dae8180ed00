-- about: Rebounds are offensive and defensive ones added up.
-- failure: {n} [player line has|player lines have] rebounds that are not offensive and defensive ones added up.
-- severity: error
-- reads: fact_player_gamelogs
-- key: player_id, game_id
SELECT
    player_id,
    game_id,
    rebounds,
    offensive_rebounds,
    defensive_rebounds
FROM fact_player_gamelogs
WHERE rebounds <> offensive_rebounds + defensive_rebounds
ORDER BY player_id, game_id
