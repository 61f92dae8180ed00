-- about: The games in which two players were on court for different teams, newest first, with the lines of both.
-- reads: fact_player_gamelogs
-- parameters: player_id BIGINT, other_player_id BIGINT
-- names: team_abbreviation, opponent_team_abbreviation
SELECT
    l.game_id,
    l.game_date,
    l.league,
    l.season_year,
    l.season_type,
    l.team_id,
    l.opponent_team_id,
    l.outcome,
    l.minutes_played,
    l.points,
    l.rebounds,
    l.assists,
    l.steals,
    l.blocks,
    o.minutes_played AS other_minutes_played,
    o.points AS other_points,
    o.rebounds AS other_rebounds,
    o.assists AS other_assists,
    o.steals AS other_steals,
    o.blocks AS other_blocks
FROM fact_player_gamelogs AS l
INNER JOIN fact_player_gamelogs AS o ON o.game_id = l.game_id AND o.team_id <> l.team_id
WHERE l.player_id = $player_id
    AND o.player_id = $other_player_id
ORDER BY
    l.game_date DESC,
    l.game_id DESC;
