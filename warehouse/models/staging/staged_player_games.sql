-- about: One row per accepted record of a player in a game, of every source.
-- grain: record
-- key: import_batch_id, source_row
-- made: view
-- reads: stg_nba_gamelogs__player_games, stg_bref__player_box_scores
-- runs: portable
SELECT
    'nba_gamelogs' AS source,
    import_batch_id,
    source_row,
    player_id,
    CAST(NULL AS STRING) AS bref_player_id,
    player_name,
    team_id,
    team_abbreviation,
    team_name,
    game_id,
    nba_game_id,
    CAST(NULL AS STRING) AS bref_game_id,
    season_year,
    season_type,
    FALSE AS is_other_league,
    game_date,
    is_home,
    opponent_abbreviation,
    is_neutral_site,
    outcome,
    CAST(NULL AS BOOLEAN) AS is_starter,
    minutes_played,
    CAST(NULL AS INTEGER) AS seconds_played,
    @each_count(this_count),
    @each_player_count(this_count)
FROM stg_nba_gamelogs__player_games
UNION ALL
SELECT
    'bref' AS source,
    import_batch_id,
    source_row,
    player_id,
    bref_player_id,
    player_name,
    team_id,
    team_abbreviation,
    CAST(NULL AS STRING) AS team_name,
    game_id,
    CAST(NULL AS STRING) AS nba_game_id,
    bref_game_id,
    season_year,
    season_type,
    is_other_league,
    game_date,
    is_home,
    opponent_abbreviation,
    is_neutral_site,
    outcome,
    is_starter,
    minutes_played,
    seconds_played,
    @each_count(this_count),
    @each_player_count(this_count)
FROM stg_bref__player_box_scores
WHERE reason IS NULL
