-- about: The lines of the players of a game in rates: shooting, and shares of what both teams did while each was on court.
-- reads: fact_player_gamelogs, fact_team_gamelogs
-- parameters: game_id BIGINT
-- names: player_slug, player_name
WITH lines AS (
    @shared_game_lines(l.game_id = $game_id)
)
SELECT
    is_home,
    player_id,
    is_starter,
    minutes_played,
    seconds_played,
    @game_rates(lines),
    game_score::DOUBLE AS game_score,
    plus_minus
FROM lines
ORDER BY
    is_home,
    is_starter DESC NULLS LAST,
    minutes_played DESC NULLS LAST,
    points DESC,
    player_id
LIMIT 200;
