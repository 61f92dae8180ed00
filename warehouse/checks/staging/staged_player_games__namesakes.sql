-- about: In a season of game logs a name has one number. Real namesakes are rare enough to be checked by hand; lists the lines with the rarer number.
-- failure: {n} [player line carries|player lines carry] the name of another player of the season.
-- severity: warn
-- reads: staged_player_games, drops_player_games, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_player_games SET player_name = ( SELECT any_value(player_name) FROM staged_player_games WHERE player_id = 1002 ) WHERE player_id = 1001
WITH records AS (
    SELECT records.*
    FROM @kept_records(staged_player_games, drops_player_games) AS records
    WHERE records.nba_game_id IS NOT NULL
),

counted AS (
    SELECT
        season_year,
        player_name,
        player_id,
        count(*) AS lines
    FROM records
    GROUP BY season_year, player_name, player_id
),

usual AS (
    SELECT
        season_year,
        player_name,
        arg_max(player_id, (lines, player_id)) AS usual_player_id
    FROM counted
    GROUP BY season_year, player_name
    HAVING count(*) > 1
)

SELECT
    batches.file,
    records.source_row,
    records.player_name,
    records.game_id,
    records.player_id,
    usual.usual_player_id
FROM records
INNER JOIN usual ON records.season_year = usual.season_year AND records.player_name = usual.player_name
LEFT JOIN etl.import_batches AS batches ON records.import_batch_id = batches.import_batch_id
WHERE records.player_id <> usual.usual_player_id
ORDER BY records.import_batch_id, records.source_row
