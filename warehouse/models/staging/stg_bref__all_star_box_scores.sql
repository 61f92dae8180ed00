-- about: One row per accepted record of a player of an All-Star game, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__all_star_box_scores, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    coalesce(records.game_id, 'Unknown') AS game_code,
    records.side,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.is_starter,
    records.reason,
    records.seconds_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.source_url
FROM raw_bref__all_star_box_scores AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
