-- about: Rebounds are offensive and defensive ones added up.
-- failure: {n} [team line has|team lines have] rebounds that are not offensive and defensive ones added up.
-- severity: error
-- reads: fact_team_gamelogs
-- key: team_id, game_id
SELECT
    team_id,
    game_id,
    rebounds,
    offensive_rebounds,
    defensive_rebounds
FROM fact_team_gamelogs
WHERE rebounds <> offensive_rebounds + defensive_rebounds
ORDER BY team_id, game_id
