-- about: A player line has the same code, opponent and place as the team's line.
-- failure: {n} [player line does|player lines do] not print the code, opponent and place of the team's line.
-- severity: error
-- reads: staged_player_games, drops_player_games, staged_team_games, drops_team_games, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_player_games SET opponent_abbreviation = 'TED' WHERE source_row = 1
WITH teams AS (
    SELECT records.*
    FROM staged_team_games AS records
    LEFT JOIN drops_team_games AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.source_row IS NULL
)

SELECT
    batches.file,
    records.source_row,
    records.player_id,
    records.game_id,
    records.team_abbreviation,
    records.opponent_abbreviation,
    records.is_home,
    teams.team_abbreviation AS team_says_team,
    teams.opponent_abbreviation AS team_says_opponent,
    teams.is_home AS team_says_home
FROM staged_player_games AS records
INNER JOIN teams ON records.game_id = teams.game_id AND records.team_id = teams.team_id
LEFT JOIN drops_player_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
LEFT JOIN etl.import_batches AS batches ON records.import_batch_id = batches.import_batch_id
WHERE
    drops.source_row IS NULL
    AND (
        records.team_abbreviation <> teams.team_abbreviation
        OR records.opponent_abbreviation <> teams.opponent_abbreviation
        OR records.is_home <> teams.is_home
    )
ORDER BY records.import_batch_id, records.source_row
