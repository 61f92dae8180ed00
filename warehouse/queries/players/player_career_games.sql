-- about: A player's games of all seasons here, of a part of the season, newest first.
-- reads: fact_player_gamelogs, fact_team_gamelogs
-- parameters: player_id BIGINT, season_type VARCHAR
-- paged: yes
-- names: team_abbreviation, opponent_team_abbreviation
SELECT
    l.game_id,
    l.game_date,
    l.league,
    l.season_year,
    l.team_id,
    l.opponent_team_id,
    @location_of(l.is_neutral_site, l.is_home) AS location,
    l.outcome,
    t.points AS team_points,
    o.points AS opponent_points,
    l.is_starter,
    l.minutes_played,
    l.seconds_played,
    @each_count(l.this_count),
    l.plus_minus,
    l.game_score::DOUBLE AS game_score
FROM fact_player_gamelogs AS l
LEFT JOIN fact_team_gamelogs AS t ON t.game_id = l.game_id AND t.team_id = l.team_id
LEFT JOIN fact_team_gamelogs AS o ON o.game_id = l.game_id AND o.team_id = l.opponent_team_id
WHERE l.player_id = $player_id
    AND l.season_type = $season_type
ORDER BY
    l.game_date DESC,
    l.game_id DESC;
