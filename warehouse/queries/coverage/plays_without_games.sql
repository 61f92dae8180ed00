-- about: Games of which there is play-by-play and nothing else: no line, no box score, no schedule.
-- reads: dim_games, fact_play_by_play
-- parameters:
SELECT
    p.bref_game_id,
    p.season_year,
    p.game_date,
    count(*)::INTEGER AS events
FROM fact_play_by_play AS p
WHERE NOT EXISTS (SELECT 1 FROM dim_games AS g WHERE g.game_id = p.game_id)
GROUP BY p.bref_game_id, p.season_year, p.game_date
ORDER BY p.game_date, p.bref_game_id
LIMIT 1000;
