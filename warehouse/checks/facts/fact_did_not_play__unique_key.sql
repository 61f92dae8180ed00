-- about: Every key of fact_did_not_play stands once.
-- failure: {n} [key|keys] of fact_did_not_play [stands|stand] in several rows.
-- severity: error
-- reads: fact_did_not_play
-- key: game_id, team_id, bref_player_id
SELECT
    game_id,
    team_id,
    bref_player_id,
    count(*) AS rows_found
FROM fact_did_not_play
GROUP BY game_id, team_id, bref_player_id
HAVING count(*) > 1
ORDER BY game_id, team_id, bref_player_id
