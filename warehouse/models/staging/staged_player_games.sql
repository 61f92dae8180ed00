-- about: One row per accepted record of a player in a game, of every source.
-- made: view
-- reads: stg_nba_gamelogs__player_games, stg_bref__player_box_scores
SELECT
    'nba_gamelogs' AS source,
    @side_columns(logs),
    logs.player_id,
    CAST(NULL AS STRING) AS bref_player_id,
    logs.player_name,
    logs.team_name,
    logs.nba_game_id,
    CAST(NULL AS STRING) AS bref_game_id,
    FALSE AS is_other_league,
    CAST(NULL AS BOOLEAN) AS is_starter,
    CAST(NULL AS INTEGER) AS seconds_played,
    @each_player_count(logs.this_count)
FROM stg_nba_gamelogs__player_games AS logs
UNION ALL
SELECT
    'bref' AS source,
    @side_columns(sheets),
    sheets.player_id,
    sheets.bref_player_id,
    sheets.player_name,
    CAST(NULL AS STRING) AS team_name,
    CAST(NULL AS STRING) AS nba_game_id,
    sheets.bref_game_id,
    sheets.is_other_league,
    sheets.is_starter,
    sheets.seconds_played,
    @each_player_count(sheets.this_count)
FROM stg_bref__player_box_scores AS sheets
WHERE sheets.reason IS NULL
