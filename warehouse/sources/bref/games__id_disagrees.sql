-- about: A game id that does not name the day of the game and the home team.
-- reads: raw_bref__games
SELECT
    import_batch_id,
    source_row,
    CASE WHEN substr(game_id, 1, 8) <> strftime(game_date, '%Y%m%d') THEN 'game_date' ELSE 'home_team_id' END AS column_name
FROM raw_bref__games
WHERE substr(game_id, 1, 8) <> strftime(game_date, '%Y%m%d') OR substr(game_id, 10, 3) <> home_team_id
ORDER BY import_batch_id, source_row
