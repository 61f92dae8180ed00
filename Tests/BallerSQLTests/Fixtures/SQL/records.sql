-- What a build writes about itself, for the league of world.sql: two files, nothing refused, nothing dropped.
INSERT INTO etl.import_batches
SELECT
    import_batch_id,
    'nba_gamelogs',
    kind,
    CASE kind WHEN 'games' THEN 'teams' ELSE 'players' END,
    kind || '.csv',
    1000,
    'ab',
    record_count,
    TIMESTAMP '2026-11-23 00:00:00',
    TIMESTAMP '2026-11-23 00:00:01'
FROM (
    SELECT 1 AS import_batch_id, 'games' AS kind, count(*) AS record_count FROM raw_nba_gamelogs__games
    UNION ALL
    SELECT 2, 'player_gamelogs', count(*) FROM raw_nba_gamelogs__player_gamelogs
);

INSERT INTO etl.ledger
SELECT
    import_batch_id,
    CASE kind WHEN 'games' THEN 'fact_team_gamelogs' ELSE 'fact_player_gamelogs' END,
    records,
    records,
    0,
    records,
    0
FROM etl.import_batches;
