-- about: A source names every player: logs of one player do not.
-- failure: {n} [player has|players have] no name in any source.
-- severity: warn
-- reads: dim_players
-- key: player_id
-- fault: UPDATE dim_players SET player_name = 'Player no. ' || CAST(player_id AS VARCHAR) WHERE player_id = 1001
SELECT
    player_id,
    player_slug,
    debut_year,
    final_year
FROM dim_players
WHERE player_name = 'Player no. ' || CAST(player_id AS VARCHAR)
ORDER BY player_id
