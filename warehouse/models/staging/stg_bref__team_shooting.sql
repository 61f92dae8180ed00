-- about: One row per accepted record of a team's shooting of a season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_shooting, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    records.side,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.games_played,
    records.minutes_played,
    records.field_goal_pct,
    records.average_distance,
    records.share_of_attempts_two_point,
    records.share_of_attempts_0_3_ft,
    records.share_of_attempts_3_10_ft,
    records.share_of_attempts_10_16_ft,
    records.share_of_attempts_16_ft_to_arc,
    records.share_of_attempts_three_point,
    records.two_point_pct,
    records.field_goal_pct_0_3_ft,
    records.field_goal_pct_3_10_ft,
    records.field_goal_pct_10_16_ft,
    records.field_goal_pct_16_ft_to_arc,
    records.three_point_pct,
    records.assisted_share_two_point,
    records.assisted_share_three_point,
    records.share_of_attempts_dunks,
    records.dunks_made,
    records.share_of_attempts_layups,
    records.layups_made,
    records.corner_share_of_three_point_attempts,
    records.corner_three_point_pct,
    records.heaves_attempted,
    records.heaves_made,
    records.source_url
FROM raw_bref__team_shooting AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
