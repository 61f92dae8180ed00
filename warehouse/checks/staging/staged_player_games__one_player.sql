-- about: A name in a team and season belongs to one player, unless two players of that name met in a game; lists the lines with the rarer number.
-- failure: {n} [player line carries|player lines carry] a second number for one name in a team.
-- reads: staged_player_games, drops_player_games, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_player_games SET player_id = 77 WHERE player_id = 1001 AND game_id = 20000001
WITH records AS (
    SELECT
        records.*,
        records.nba_game_id IS NOT NULL AS is_of_logs
    FROM @kept_records(staged_player_games, drops_player_games) AS records
),

spelled AS (
    SELECT
        season_year,
        team_id,
        is_of_logs,
        player_id,
        player_name,
        @plain_name(player_name) AS name,
        count(*) AS lines
    FROM records
    GROUP BY season_year, team_id, is_of_logs, player_id, player_name
),

usual AS (
    SELECT
        season_year,
        team_id,
        is_of_logs,
        name,
        arg_max(player_id, (lines, player_id)) AS player_id
    FROM spelled
    WHERE name <> ''
    GROUP BY season_year, team_id, is_of_logs, name
    HAVING count(DISTINCT player_id) > 1
),

others AS (
    SELECT
        spelled.season_year,
        spelled.team_id,
        spelled.is_of_logs,
        spelled.player_id,
        spelled.player_name,
        usual.player_id AS usual_player_id
    FROM spelled
    INNER JOIN usual
        ON
            spelled.season_year = usual.season_year
            AND spelled.team_id = usual.team_id
            AND spelled.is_of_logs = usual.is_of_logs
            AND spelled.name = usual.name
    WHERE spelled.player_id <> usual.player_id
),

namesakes AS (
    SELECT DISTINCT
        own.season_year,
        own.team_id,
        own.player_id,
        own.usual_player_id
    FROM others AS own
    INNER JOIN records AS mine ON own.season_year = mine.season_year AND own.player_id = mine.player_id
    INNER JOIN records AS theirs ON mine.game_id = theirs.game_id AND own.usual_player_id = theirs.player_id
)

SELECT
    batches.file,
    records.source_row,
    records.player_name,
    records.game_id,
    records.player_id,
    others.usual_player_id
FROM records
INNER JOIN others
    ON
        records.season_year = others.season_year
        AND records.team_id = others.team_id
        AND records.is_of_logs = others.is_of_logs
        AND records.player_id = others.player_id
        AND records.player_name = others.player_name
LEFT JOIN namesakes
    ON
        others.season_year = namesakes.season_year
        AND others.team_id = namesakes.team_id
        AND others.player_id = namesakes.player_id
        AND others.usual_player_id = namesakes.usual_player_id
LEFT JOIN etl.import_batches AS batches ON records.import_batch_id = batches.import_batch_id
WHERE namesakes.player_id IS NULL
ORDER BY records.import_batch_id, records.source_row
