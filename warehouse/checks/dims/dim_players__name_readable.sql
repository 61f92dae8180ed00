-- about: Players' names use letters of one alphabet, are correctly decoded and have a plausible length.
-- failure: {n} [player|players] [has|have] a name with look-alike letters, the marks of a wrong encoding, or an implausible length.
-- severity: warn
-- reads: dim_players
-- key: player_id
-- fault: UPDATE dim_players SET player_name = 'Аnn Lee' WHERE player_id = 1001
SELECT
    player_id,
    player_name,
    @name_problem(player_name) AS problem
FROM dim_players
WHERE @name_problem(player_name) IS NOT NULL
ORDER BY player_id
