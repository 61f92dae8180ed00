-- about: One row per accepted record of a team's games under a referee, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__referee_teams, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.referee_id) AS referee_id,
    records.referee_id AS bref_referee_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.pace,
    records.team_points_per_48,
    records.team_free_throws_attempted_per_48,
    records.team_personal_fouls_per_48,
    records.team_shooting_fouls_per_48,
    records.team_offensive_fouls_per_48,
    records.opponent_points_per_48,
    records.opponent_free_throws_attempted_per_48,
    records.opponent_personal_fouls_per_48,
    records.opponent_shooting_fouls_per_48,
    records.opponent_offensive_fouls_per_48,
    records.difference_points_per_48,
    records.difference_free_throws_attempted_per_48,
    records.difference_personal_fouls_per_48,
    records.difference_shooting_fouls_per_48,
    records.difference_offensive_fouls_per_48,
    records.source_url
FROM raw_bref__referee_teams AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
