-- about: One row per referee and franchise: its games under him in the regular season.
-- grain: referee and franchise
-- key: referee_id, team_code
-- reads: stg_bref__referee_teams, drops_bref__referee_teams
-- runs: portable
SELECT
    records.referee_id,
    records.team_code,
    records.bref_referee_id,
    records.team_id,
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
    records.import_batch_id,
    records.source_row
FROM stg_bref__referee_teams AS records
LEFT JOIN drops_bref__referee_teams AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.referee_id, records.team_code
