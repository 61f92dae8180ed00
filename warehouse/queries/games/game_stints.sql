-- about: When each player of a game was on court, in order, as the plus-minus page of the game draws it.
-- reads: bref.plus_minus_stints, dim_games
-- parameters: game_id BIGINT
-- names: team_abbreviation
SELECT
    g.league,
    g.season_year,
    s.team_id,
    s.team_id = g.home_team_id AS is_home,
    s.player_name,
    s.stint_order,
    s.is_on_court,
    s.width_pixels,
    s.plus_minus
FROM bref.plus_minus_stints AS s
INNER JOIN dim_games AS g ON g.game_id = s.game_id
WHERE s.game_id = $game_id
ORDER BY
    is_home,
    s.page_row
LIMIT 1000;
