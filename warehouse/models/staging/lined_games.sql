-- about: One row per game of which both teams' lines are there.
-- grain: game
-- key: game_id
-- reads: staged_team_games, drops_team_games
-- runs: portable
SELECT
    records.game_id,
    max(records.nba_game_id) AS nba_game_id,
    max(records.bref_game_id) AS bref_game_id,
    max(records.season_year) AS season_year,
    max(records.season_type) AS season_type,
    max(records.game_date) AS game_date,
    max(CASE WHEN records.is_home THEN records.team_id END) AS home_team_id,
    max(CASE WHEN records.is_home THEN NULL ELSE records.team_id END) AS away_team_id,
    max(CASE WHEN records.is_home THEN records.points END) AS home_points,
    max(CASE WHEN records.is_home THEN NULL ELSE records.points END) AS away_points,
    max(CASE WHEN records.is_home THEN records.minutes_played END) AS home_minutes,
    max(CASE WHEN records.is_home THEN NULL ELSE records.minutes_played END) AS away_minutes
FROM staged_team_games AS records
LEFT JOIN drops_team_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
GROUP BY records.game_id
