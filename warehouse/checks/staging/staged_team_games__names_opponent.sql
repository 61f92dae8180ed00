-- about: A team line names the other team of the game, and its own code belongs to no other team.
-- failure: {n} [team line does|team lines do] not name the other team of the game.
-- reads: staged_team_games, drops_team_games, ref_team_seasons, etl.import_batches
-- key: file, source_row
-- fault: UPDATE staged_team_games SET opponent_abbreviation = 'TED' WHERE source_row = 1
WITH kept AS (
    SELECT records.*
    FROM @kept_records(staged_team_games, drops_team_games) AS records
)

SELECT
    batches.file,
    own.source_row,
    own.game_id,
    own.team_id,
    own.team_abbreviation,
    own.opponent_abbreviation,
    other.team_abbreviation AS other_team
FROM kept AS own
INNER JOIN kept AS other ON own.game_id = other.game_id AND own.team_id <> other.team_id
LEFT JOIN ref_team_seasons AS teams
    ON own.nba_game_id IS NOT NULL AND own.team_abbreviation = teams.team_abbreviation AND own.season_year = teams.season_year
LEFT JOIN etl.import_batches AS batches ON own.import_batch_id = batches.import_batch_id
WHERE own.opponent_abbreviation <> other.team_abbreviation OR teams.team_id <> own.team_id
ORDER BY own.import_batch_id, own.source_row
