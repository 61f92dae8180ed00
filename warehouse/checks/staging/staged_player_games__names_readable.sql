-- about: Players' names use letters of one alphabet, are correctly decoded and have a plausible length.
-- failure: {n} [name|names] of players [has|have] look-alike letters, the marks of a wrong encoding, or an implausible length.
-- severity: warn
-- reads: staged_player_games, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_player_games SET player_name = 'Nikola JokiÄ‡' WHERE player_id = 1001
WITH named AS (
    SELECT
        import_batch_id,
        player_id,
        player_name,
        @name_problem(player_name) AS problem,
        min(source_row) AS source_row,
        count(*) AS records
    FROM staged_player_games
    GROUP BY import_batch_id, player_id, player_name
)

SELECT
    batches.file,
    named.source_row,
    named.player_id,
    named.player_name,
    named.problem,
    CASE WHEN named.problem = 'mojibake' THEN nullif(@repaired_name(named.player_name), named.player_name) END AS repaired,
    named.records
FROM named
LEFT JOIN etl.import_batches AS batches ON named.import_batch_id = batches.import_batch_id
WHERE named.problem IS NOT NULL
ORDER BY named.import_batch_id, named.source_row
