-- about: A game with events has its box score in the artifact too.
-- failure: {n} [game with events has|games with events have] no box score in the artifact.
-- severity: warn
-- reads: fact_play_by_play, dim_games
-- key: game_id
-- follows: fact_team_gamelogs
-- fault: INSERT INTO fact_play_by_play (game_id, event_number) VALUES (1, 1)
SELECT
    events.game_id,
    min(events.bref_game_id) AS bref_game_id,
    count(*) AS events
FROM fact_play_by_play AS events
LEFT JOIN dim_games AS games ON events.game_id = games.game_id
WHERE games.game_id IS NULL
GROUP BY events.game_id
ORDER BY events.game_id
