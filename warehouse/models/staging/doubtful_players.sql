-- about: One row per pair of a player of Basketball-Reference and a number of the NBA who may be one person, where nothing decides whose the number is.
-- key: bref_player_id, nba_player_id
-- reads: bref_player_ids, listed_people, player_matches, numbered_player_games
-- A number that is nobody's may be the second one of a player who has his.
WITH names AS (
    SELECT
        player_id,
        max(player_name) AS player_name
    FROM (
        SELECT
            player_id,
            player_name
        FROM numbered_player_games
        GROUP BY player_id, player_name
        UNION ALL
        SELECT
            CAST(id AS BIGINT) AS player_id,
            player_name
        FROM listed_people
        WHERE scheme = 'nba'
    ) AS written
    GROUP BY player_id
)

SELECT
    pairs.bref_player_id,
    ids.player_id,
    pairs.nba_player_id,
    ids.player_name,
    names.player_name AS nba_player_name,
    ids.nba_id AS other_nba_id,
    pairs.equal_lines,
    pairs.page_lines,
    pairs.log_lines,
    pairs.same_name,
    pairs.births,
    pairs.careers,
    pairs.teams
FROM bref_player_ids AS ids
INNER JOIN player_matches AS pairs ON ids.bref_player_id = pairs.bref_player_id
INNER JOIN names ON pairs.nba_player_id = names.player_id
LEFT JOIN bref_player_ids AS log ON pairs.nba_player_id = log.nba_id
WHERE
    log.nba_id IS NULL
    AND (
        pairs.method IS NOT NULL
        OR pairs.equal_lines > 0 AND 2 * pairs.equal_lines >= pairs.page_lines
        OR pairs.same_name = 1 AND (ids.nba_id IS NULL OR pairs.careers <> 'apart' AND pairs.teams <> 'differ')
    )
