-- about: One row per accepted record of a list of shooting by distance in a season, in the warehouse's names.
-- stages: raw_season_tables__player_shooting
-- feeds: staged_season_shooting
-- reads: raw_season_tables__player_shooting, ref_bref_team_codes
SELECT
    @listed_season_line(records, codes),
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
    records.corner_share_of_three_point_attempts,
    records.corner_three_point_pct,
    records.heaves_attempted,
    records.heaves_made
FROM raw_season_tables__player_shooting AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_code = codes.code
