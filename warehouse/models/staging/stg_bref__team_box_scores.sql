-- about: One row per accepted record of a team's line, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- stages: raw_bref__team_box_scores
-- reads: raw_bref__team_box_scores, ref_bref_team_codes, bref_games, same_games
-- runs: portable
SELECT
    lines.import_batch_id,
    lines.source_row,
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
    lines.minutes_played,
    @each_count(lines.this_count)
FROM raw_bref__team_box_scores AS lines
LEFT JOIN ref_bref_team_codes AS codes ON lines.team_id = codes.code
LEFT JOIN bref_games AS games ON lines.game_id = games.bref_game_id
