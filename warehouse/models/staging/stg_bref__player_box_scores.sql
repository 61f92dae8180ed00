-- about: One row per accepted record of a player on the sheet of a game, in the warehouse's names; who did not play has a reason.
-- grain: record
-- key: import_batch_id, source_row
-- stages: raw_bref__player_box_scores
-- reads: raw_bref__player_box_scores, ref_bref_team_codes, bref_games, same_players, same_games
-- runs: portable
SELECT
    lines.import_batch_id,
    lines.source_row,
    @bref_player_number(lines.player_id) AS player_id,
    lines.player_id AS bref_player_id,
    lines.player_name,
    CASE WHEN codes.league = 'NBA' THEN codes.team_id END AS team_id,
    lines.team_id AS team_abbreviation,
    @bref_game_number(lines.game_id) AS game_id,
    lines.game_id AS bref_game_id,
    games.season_year,
    games.season_type,
    coalesce(codes.league <> 'NBA', FALSE) AS is_other_league,
    games.game_date,
    lines.is_home,
    lines.opponent_team_id AS opponent_abbreviation,
    games.is_neutral_site,
    CASE WHEN lines.is_home = (games.home_points > games.away_points) THEN 'W' ELSE 'L' END AS outcome,
    lines.is_starter,
    lines.reason,
    @integer_quotient(lines.seconds_played + 30, 60) AS minutes_played,
    lines.seconds_played,
    @each_count(lines.this_count),
    lines.plus_minus,
    lines.source_url
FROM raw_bref__player_box_scores AS lines
LEFT JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.code
LEFT JOIN bref_games AS games ON lines.game_id = games.bref_game_id
