-- about: One row per accepted record of a team in a game, of every source.
-- made: view
-- reads: stg_nba_gamelogs__team_games, stg_bref__team_box_scores
SELECT
    'nba_gamelogs' AS source,
    @side_columns(logs),
    logs.team_name,
    logs.nba_game_id,
    CAST(NULL AS STRING) AS bref_game_id,
    FALSE AS is_other_league,
    logs.plus_minus
FROM stg_nba_gamelogs__team_games AS logs
UNION ALL
SELECT
    'bref' AS source,
    @side_columns(sheets),
    CAST(NULL AS STRING) AS team_name,
    CAST(NULL AS STRING) AS nba_game_id,
    sheets.bref_game_id,
    sheets.is_other_league,
    CAST(NULL AS DECIMAL(6,1)) AS plus_minus
FROM stg_bref__team_box_scores AS sheets
