-- about: Everything the league recorded at the time is there: minutes since 1951-52, rebounds by side, steals and blocks since 1973-74, turnovers since 1977-78, three-pointers since 1979-80.
-- failure: {n} [player line lacks|player lines lack] a stat that the league recorded at the time.
-- severity: warn
-- reads: fact_player_gamelogs
-- key: player_id, game_id
-- fault: UPDATE fact_player_gamelogs SET steals = NULL WHERE player_id = 1001 AND game_id = 20000001
SELECT
    player_id,
    game_id,
    season_year,
    field_goals_made,
    free_throws_made,
    minutes_played,
    offensive_rebounds,
    steals,
    blocks,
    turnovers,
    three_pointers_made
FROM fact_player_gamelogs
WHERE
    points IS NULL
    OR field_goals_made IS NULL
    OR free_throws_made IS NULL
    OR (season_year >= 1952 AND (minutes_played IS NULL OR rebounds IS NULL))
    OR (season_year >= 1974 AND (offensive_rebounds IS NULL OR steals IS NULL OR blocks IS NULL))
    OR (season_year >= 1978 AND turnovers IS NULL)
    OR (season_year >= 1980 AND three_pointers_made IS NULL)
ORDER BY player_id, game_id
