-- about: One row per accepted record of a team in a game, of every source.
-- grain: record
-- key: import_batch_id, source_row
-- made: view
-- reads: stg_nba_gamelogs__team_games, stg_bref__team_box_scores
-- runs: portable
SELECT
    'nba_gamelogs' AS source,
    import_batch_id,
    source_row,
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
    minutes_played,
    @each_count(this_count),
    plus_minus
FROM stg_nba_gamelogs__team_games
UNION ALL
SELECT
    'bref' AS source,
    import_batch_id,
    source_row,
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
    minutes_played,
    @each_count(this_count),
    CAST(NULL AS DECIMAL(6,1)) AS plus_minus
FROM stg_bref__team_box_scores
