-- about: Who was on court together in a game, for how long, and the points of both teams meanwhile; no players where it is not known for a period.
-- reads: agg_lineup_stints
-- parameters: game_id BIGINT
-- names: team_abbreviation
SELECT
    season_year,
    team_id,
    period,
    stint_number,
    player_ids,
    seconds,
    points,
    opponent_points
FROM agg_lineup_stints
WHERE game_id = $game_id
ORDER BY
    team_id,
    period,
    stint_number;
