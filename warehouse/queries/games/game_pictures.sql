-- about: Whether anything tells of the shots of a game and of who was on court, for links to pages that have something to show.
-- reads: agg_lineup_stints, bref.plus_minus_stints, bref.shot_chart, fact_shots
-- parameters: game_id BIGINT
SELECT
    EXISTS (SELECT 1 FROM fact_shots AS s WHERE s.game_id = $game_id)
    OR EXISTS (SELECT 1 FROM bref.shot_chart AS s WHERE s.game_id = $game_id) AS has_shots,
    EXISTS (SELECT 1 FROM agg_lineup_stints AS s WHERE s.game_id = $game_id AND s.player_ids IS NOT NULL)
    OR EXISTS (SELECT 1 FROM bref.plus_minus_stints AS s WHERE s.game_id = $game_id) AS has_stints;
