-- about: One row per accepted record of a player game log, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- stages: raw_nba_gamelogs__player_gamelogs
-- reads: raw_nba_gamelogs__player_gamelogs
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    player_id,
    player_name,
    team_id,
    team_abbreviation,
    team_name,
    @parse_integer(game_id) AS game_id,
    game_id AS nba_game_id,
    season_id % 10000 + 1 AS season_year,
    CASE @integer_quotient(season_id, 10000)
        WHEN 1 THEN 'PRESEASON'
        WHEN 2 THEN 'REGULAR'
        WHEN 3 THEN 'ALL_STAR'
        WHEN 4 THEN 'PLAYOFF'
        WHEN 5 THEN 'PLAY_IN'
        WHEN 6 THEN 'CUP_FINAL'
    END AS season_type,
    game_date,
    split_part(matchup, ' ', CASE WHEN matchup LIKE '% @ %' THEN 3 ELSE 1 END) = team_abbreviation AS is_home,
    CASE
        WHEN split_part(matchup, ' ', 1) = team_abbreviation THEN split_part(matchup, ' ', 3)
        ELSE split_part(matchup, ' ', 1)
    END AS opponent_abbreviation,
    -- On a neutral court the lines of both teams print one text, and the own team may come last.
    split_part(matchup, ' ', 1) <> team_abbreviation AS is_neutral_site,
    outcome,
    minutes_played,
    @each_count(this_count),
    @each_player_count(this_count)
FROM raw_nba_gamelogs__player_gamelogs
