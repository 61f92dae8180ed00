-- about: One row per game of a playoff series, as the summary of a season or of its playoffs lists it.
-- grain: season, league, round, teams and game
-- key: season_year, league, round, visitor_name, home_name, game_number
-- reads: stg_bref__playoff_games, drops_bref__playoff_games
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.round,
    records.visitor_name,
    records.home_name,
    records.game_number,
    records.series_id,
    records.game_id,
    records.game_date,
    records.visitor_points,
    records.home_points,
    records.import_batch_id,
    records.source_row
FROM stg_bref__playoff_games AS records
LEFT JOIN drops_bref__playoff_games AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.round, records.visitor_name, records.home_name, records.game_number
