-- about: One row per game that becomes facts: both teams' lines are there.
-- grain: game
-- key: game_id
-- reads: staged_team_games, drops_team_games
-- runs: portable
SELECT
    records.game_id,
    max(records.season_year) AS season_year,
    max(records.season_type) AS season_type,
    max(records.game_date) AS game_date
FROM staged_team_games AS records
LEFT JOIN drops_team_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
GROUP BY records.game_id
