-- about: One player's games of one season and part of season, in the order in which they were played.
-- reads: dim_team_seasons, fact_player_gamelogs
-- parameters: player_id BIGINT, season_year INTEGER, season_type VARCHAR
-- The limit is above any season, 82 games and 28 of playoffs; with it the engine keeps a small heap and sorts nothing.
SELECT
    f.game_id,
    f.game_date,
    o.team_abbreviation AS opponent_team_abbreviation,
    CASE WHEN f.is_neutral_site THEN 'NEUTRAL' WHEN f.is_home THEN 'HOME' ELSE 'AWAY' END AS location,
    f.outcome,
    f.minutes_played,
    f.seconds_played,
    f.points,
    f.rebounds,
    f.assists,
    f.steals,
    f.blocks,
    f.turnovers,
    f.field_goals_made,
    f.field_goals_attempted,
    f.three_pointers_made,
    f.three_pointers_attempted,
    f.free_throws_made,
    f.free_throws_attempted,
    f.plus_minus
FROM fact_player_gamelogs AS f
INNER JOIN dim_team_seasons AS o
    ON o.team_id = f.opponent_team_id AND o.season_year = f.season_year
WHERE f.player_id = $player_id
    AND f.season_year = $season_year
    AND f.season_type = $season_type
ORDER BY
    f.game_date,
    f.game_id
LIMIT 200;
