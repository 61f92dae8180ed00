-- about: Players and games that have another number in what is newer: the column, the old number and the new one.
-- pieces: before, after
SELECT
    'player_id' AS column_name,
    CAST(old.player_id AS VARCHAR) AS old_id,
    CAST(new.player_id AS VARCHAR) AS new_id
FROM {before}.dim_players AS old
INNER JOIN {after}.dim_players AS new ON old.bref_id = new.bref_id
WHERE old.player_id <> new.player_id
UNION ALL
SELECT
    'game_id' AS column_name,
    CAST(old.game_id AS VARCHAR) AS old_id,
    CAST(new.game_id AS VARCHAR) AS new_id
FROM {before}.dim_games AS old
INNER JOIN {after}.dim_games AS new ON old.bref_id = new.bref_id
WHERE old.game_id <> new.game_id
