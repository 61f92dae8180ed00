-- about: The lines of the players of a game by quarter, half or overtime, as its page prints them.
-- reads: bref.player_period_lines, dim_games
-- parameters: game_id BIGINT
-- names: team_abbreviation, player_slug
SELECT
    l.period_type,
    l.period,
    g.season_year,
    l.team_id,
    l.team_id = g.home_team_id AS is_home,
    l.player_id,
    l.player_name,
    l.seconds_played,
    @each_count(l.this_count),
    l.plus_minus
FROM bref.player_period_lines AS l
INNER JOIN dim_games AS g ON g.game_id = l.game_id
WHERE l.game_id = $game_id
ORDER BY
    l.period_type DESC,
    l.period,
    is_home DESC,
    l.sheet_order
LIMIT 500;
