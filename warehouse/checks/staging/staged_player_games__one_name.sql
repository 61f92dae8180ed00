-- about: All lines of a player in a file and season have one name; a line under another player's number is found by its name.
-- failure: {n} [player line carries|player lines carry] another name than the rest of the player's lines.
-- reads: staged_player_games, drops_player_games, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_player_games SET player_id = 1002 WHERE player_id = 1001 AND game_id = 20000001
WITH records AS (
    SELECT records.*
    FROM @kept_records(staged_player_games, drops_player_games) AS records
),

spelled AS (
    SELECT
        import_batch_id,
        season_year,
        player_id,
        player_name,
        @plain_name(player_name) AS name,
        count(*) AS lines
    FROM records
    GROUP BY import_batch_id, season_year, player_id, player_name
),

usual AS (
    SELECT
        import_batch_id,
        season_year,
        player_id,
        arg_max(name, (lines, player_name)) AS name,
        arg_max(player_name, (lines, player_name)) AS player_name
    FROM spelled
    GROUP BY import_batch_id, season_year, player_id
    HAVING count(DISTINCT name) > 1
),

others AS (
    SELECT
        spelled.import_batch_id,
        spelled.season_year,
        spelled.player_id,
        spelled.player_name,
        usual.player_name AS usual_name
    FROM spelled
    INNER JOIN usual
        ON
            spelled.import_batch_id = usual.import_batch_id
            AND spelled.season_year = usual.season_year
            AND spelled.player_id = usual.player_id
    WHERE spelled.name <> usual.name
)

SELECT
    batches.file,
    records.source_row,
    records.player_id,
    records.game_id,
    records.player_name,
    others.usual_name
FROM records
INNER JOIN others
    ON
        records.import_batch_id = others.import_batch_id
        AND records.season_year = others.season_year
        AND records.player_id = others.player_id
        AND records.player_name = others.player_name
LEFT JOIN etl.import_batches AS batches ON records.import_batch_id = batches.import_batch_id
ORDER BY records.import_batch_id, records.source_row
