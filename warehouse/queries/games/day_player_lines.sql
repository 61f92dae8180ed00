-- about: The lines of all players of a day, by game score, and by points where that is not known.
-- reads: fact_player_gamelogs, fact_team_gamelogs
-- parameters: game_date DATE
-- names: player_slug, player_name, team_abbreviation, opponent_team_abbreviation
SELECT
    (row_number() OVER (ORDER BY l.game_score DESC NULLS LAST, l.points DESC NULLS LAST, l.player_id))::INTEGER AS rank,
    l.player_id,
    l.game_id,
    l.game_date,
    l.league,
    l.season_year,
    l.season_type,
    l.team_id,
    l.opponent_team_id,
    l.is_home,
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
WHERE l.game_date = $game_date
ORDER BY rank
LIMIT 800;
