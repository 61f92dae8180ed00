-- about: The number of a player without an NBA number is his Basketball-Reference id in base 36.
-- failure: {n} [player has|players have] a number that does not follow from the Basketball-Reference id.
-- reads: dim_players
-- key: player_id
-- fault: UPDATE dim_players SET nba_id = NULL WHERE player_id = 1001
SELECT
    player_id,
    bref_id
FROM dim_players
WHERE nba_id IS NULL AND player_id IS DISTINCT FROM @bref_person_number(bref_id)
ORDER BY player_id
