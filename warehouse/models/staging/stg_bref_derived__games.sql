-- about: One row per accepted record of a game that somebody read off a page, in the warehouse's names.
-- stages: raw_bref_derived__games
-- feeds: staged_schedule
-- reads: raw_bref_derived__games, ref_bref_team_codes, same_games
SELECT
    games.import_batch_id,
    games.source_row,
    coalesce(home.league, 'NBA') AS league,
    CAST(substr(games.season_name, 1, 4) AS INTEGER) + 1 AS season_year,
    CASE games.stage
        WHEN 'regular' THEN 'REGULAR'
        WHEN 'play-in' THEN 'PLAY_IN'
        WHEN 'cup-final' THEN 'CUP_FINAL'
        ELSE 'PLAYOFF'
    END AS season_type,
    @bref_game_number(games.game_id) AS game_id,
    games.game_id AS bref_game_id,
    @day_of_digits(games.game_id) AS game_date,
    home.team_id AS home_team_id,
    games.home_code AS home_team_code,
    away.team_id AS away_team_id,
    games.away_code AS away_team_code,
    games.home_points,
    games.away_points,
    games.attendance,
    60 * CAST(split_part(games.duration, ':', 1) AS INTEGER) + CAST(split_part(games.duration, ':', 2) AS INTEGER) AS duration_minutes,
    games.arena
FROM raw_bref_derived__games AS games
LEFT JOIN ref_bref_team_codes AS home ON games.home_code = home.code
LEFT JOIN ref_bref_team_codes AS away ON games.away_code = away.code
