-- about: Names of players are letters of one alphabet, read in the right encoding and of a sensible length.
-- failure: {n} [player|players] [has|have] a name with look-alike letters, the marks of a wrong encoding, or a senseless length.
-- severity: warn
-- reads: dim_players
-- key: player_id
SELECT
    player_id,
    player_name,
    name_problem(player_name) AS problem
FROM dim_players
WHERE name_problem(player_name) IS NOT NULL
ORDER BY player_id
