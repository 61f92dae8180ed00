-- about: A player line has the same place as the team's line, and the same codes as one of the same source.
-- failure: {n} [player line does|player lines do] not print the code, opponent and place of the team's line.
-- reads: staged_player_games, drops_player_games, staged_team_games, drops_team_games, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_player_games SET opponent_abbreviation = 'TED' WHERE source_row = 1
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
FROM @kept_records(staged_player_games, drops_player_games) AS records
INNER JOIN @kept_records(staged_team_games, drops_team_games) AS teams
    ON records.game_id = teams.game_id AND records.team_id = teams.team_id
LEFT JOIN etl.import_batches AS batches ON records.import_batch_id = batches.import_batch_id
WHERE
    (
        records.source = teams.source
        AND (
            records.team_abbreviation <> teams.team_abbreviation
            OR records.opponent_abbreviation <> teams.opponent_abbreviation
        )
    )
    OR records.is_home <> teams.is_home
ORDER BY records.import_batch_id, records.source_row
