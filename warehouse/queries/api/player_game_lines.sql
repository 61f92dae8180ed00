-- about: One player's games of one season and part of season, the opponent by number: read more often than anything else.
-- reads: fact_player_gamelogs
-- The codes of opponents come from memory: a join would cost the engine as much as all the rest.
-- The limit is above any season: with it the engine keeps a small heap instead of a full sort.
SELECT
    game_id,
    game_date,
    opponent_team_id,
    CASE WHEN is_neutral_site THEN 'NEUTRAL' WHEN is_home THEN 'HOME' ELSE 'AWAY' END AS location,
    outcome,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    field_goals_made AS made_fg,
    field_goals_attempted AS attempted_fg,
    three_pointers_made AS made_3pt,
    three_pointers_attempted AS attempted_3pt,
    free_throws_made AS made_ft,
    free_throws_attempted AS attempted_ft,
    plus_minus
FROM fact_player_gamelogs
WHERE player_id = $player_id
    AND season_year = $season_year
    AND season_type = $season_type
ORDER BY
    game_date,
    game_id
LIMIT 200;
