-- about: One row per line of shooting by distance in a season on pages of seasons, players and teams, in the warehouse's names.
-- feeds: staged_season_shooting
-- reads: raw_bref__player_shooting, raw_bref__profile_shooting, raw_bref__team_player_shooting, ref_bref_team_codes, bref_profile_names, bref_team_pages, same_players
WITH on_pages AS (
    @player_seasons(shooting, shooting_columns)
)

SELECT
    lines.import_batch_id,
    lines.source_row,
    TRUE AS is_printed,
    lines.league,
    lines.season_year,
    lines.season_type,
    lines.bref_player_id AS id,
    lines.player_name,
    lines.team_id,
    lines.team_code,
    lines.age,
    lines.position,
    lines.games_played,
    lines.games_started,
    lines.minutes_played AS season_minutes_played,
    lines.field_goal_pct,
    lines.average_distance,
    lines.share_of_attempts_two_point,
    lines.share_of_attempts_0_3_ft,
    lines.share_of_attempts_3_10_ft,
    lines.share_of_attempts_10_16_ft,
    lines.share_of_attempts_16_ft_to_arc,
    lines.share_of_attempts_three_point,
    lines.two_point_pct,
    lines.field_goal_pct_0_3_ft,
    lines.field_goal_pct_3_10_ft,
    lines.field_goal_pct_10_16_ft,
    lines.field_goal_pct_16_ft_to_arc,
    lines.three_point_pct,
    lines.assisted_share_two_point,
    lines.assisted_share_three_point,
    lines.share_of_attempts_dunks,
    lines.dunks_made,
    lines.share_of_attempts_layups,
    lines.layups_made,
    lines.corner_share_of_three_point_attempts,
    lines.corner_three_point_pct,
    lines.heaves_attempted,
    lines.heaves_made
FROM on_pages AS lines
WHERE lines.league IS NOT NULL AND lines.bref_player_id IS NOT NULL
