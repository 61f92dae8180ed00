-- about: One row per team, season, part of it and split: averages of the team and of its opponents.
-- grain: team, season, part of it and split
-- key: season_year, team_code, season_type, split, split_value
-- reads: stg_bref__team_splits, drops_bref__team_splits
-- runs: portable
SELECT
    records.season_year,
    records.team_code,
    records.season_type,
    records.split,
    records.split_value,
    records.team_id,
    records.games,
    records.wins,
    records.losses,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.effective_field_goal_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.true_shooting_pct,
    records.opponent_field_goals_made,
    records.opponent_field_goals_attempted,
    records.opponent_field_goal_pct,
    records.opponent_three_pointers_made,
    records.opponent_three_pointers_attempted,
    records.opponent_three_point_pct,
    records.opponent_effective_field_goal_pct,
    records.opponent_free_throws_made,
    records.opponent_free_throws_attempted,
    records.opponent_free_throw_pct,
    records.opponent_offensive_rebounds,
    records.opponent_rebounds,
    records.opponent_assists,
    records.opponent_steals,
    records.opponent_blocks,
    records.opponent_turnovers,
    records.opponent_personal_fouls,
    records.opponent_points,
    records.opponent_true_shooting_pct,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_splits AS records
LEFT JOIN drops_bref__team_splits AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.season_type, records.split, records.split_value
