-- about: One row per accepted record of a player in a game that somebody read off a page, in the warehouse's names; who did not play has a reason.
-- stages: raw_bref_derived__players
-- reads: raw_bref_derived__players, stg_bref_derived__games, ref_bref_team_codes, same_players, same_games
SELECT
    lines.import_batch_id,
    lines.source_row,
    @bref_player_number(lines.player_id) AS player_id,
    lines.player_id AS bref_player_id,
    lines.player_name,
    codes.team_id,
    lines.team_code AS team_abbreviation,
    @bref_game_number(lines.game_id) AS game_id,
    lines.game_id AS bref_game_id,
    games.season_year,
    games.season_type,
    games.game_date,
    TRUE AS is_partial,
    lines.location = 'home' AS is_home,
    lines.opponent_code AS opponent_abbreviation,
    CASE WHEN (lines.location = 'home') = (games.home_points > games.away_points) THEN 'W' ELSE 'L' END AS outcome,
    lines.is_starter = '1' AS is_starter,
    lines.reason,
    @integer_quotient(lines.seconds_played + 30, 60) AS minutes_played,
    lines.seconds_played,
    @each_count(lines.this_count),
    CAST(replace(lines.plus_minus_text, '+', '') AS INTEGER) AS plus_minus
FROM (
    SELECT
        records.*,
        60 * CAST(split_part(records.minutes_text, ':', 1) AS INTEGER) + CAST(split_part(records.minutes_text, ':', 2) AS INTEGER)
            AS seconds_played
    FROM raw_bref_derived__players AS records
) AS lines
LEFT JOIN ref_bref_team_codes AS codes ON lines.team_code = codes.code
LEFT JOIN (
    SELECT
        bref_game_id,
        max(season_year) AS season_year,
        max(season_type) AS season_type,
        max(game_date) AS game_date,
        max(home_points) AS home_points,
        max(away_points) AS away_points
    FROM stg_bref_derived__games
    GROUP BY bref_game_id
) AS games ON lines.game_id = games.bref_game_id
