-- about: All sheets of a game spell a player's name the same way; lists the lines with the rarer spelling.
-- failure: {n} [line of a sheet writes|lines of sheets write] another name than the other sheets of the game.
-- severity: warn
-- reads: staged_player_games, bref.player_period_lines, etl.import_batches
-- key: file, source_row
-- fault: INSERT INTO bref.player_period_lines (import_batch_id, source_row, game_id, player_id, player_name) VALUES (1, 1, 5, 6, 'Ann Lee'), (1, 2, 5, 6, 'Ann Lea'), (1, 3, 5, 6, 'Ann Lee')
WITH lines AS (
    SELECT
        import_batch_id,
        source_row,
        game_id,
        player_id,
        player_name
    FROM staged_player_games
    WHERE bref_game_id IS NOT NULL
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        player_id,
        player_name
    FROM bref.player_period_lines
),

usual AS (
    SELECT
        game_id,
        player_id,
        mode(player_name) AS usual_name
    FROM lines
    GROUP BY game_id, player_id
    HAVING min(player_name) <> max(player_name)
)

SELECT
    batches.file,
    lines.source_row,
    lines.game_id,
    lines.player_id,
    lines.player_name,
    usual.usual_name
FROM lines
INNER JOIN usual ON lines.game_id = usual.game_id AND lines.player_id = usual.player_id
LEFT JOIN etl.import_batches AS batches ON lines.import_batch_id = batches.import_batch_id
WHERE lines.player_name <> usual.usual_name
ORDER BY lines.import_batch_id, lines.source_row
