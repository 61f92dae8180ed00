-- about: One row per accepted record of a list of numbers that are counted from play-by-play, in the warehouse's names.
-- stages: raw_season_tables__player_play_by_play
-- feeds: staged_season_play_by_play
-- reads: raw_season_tables__player_play_by_play, ref_bref_team_codes
SELECT
    @listed_season_line(records, codes),
    records.share_at_point_guard,
    records.share_at_shooting_guard,
    records.share_at_small_forward,
    records.share_at_power_forward,
    records.share_at_center,
    records.on_court_plus_minus,
    records.net_plus_minus,
    records.bad_pass_turnovers,
    records.lost_ball_turnovers,
    records.shooting_fouls,
    records.offensive_fouls,
    records.shooting_fouls_drawn,
    records.offensive_fouls_drawn,
    records.points_by_assists,
    records.and_ones,
    records.shots_blocked
FROM raw_season_tables__player_play_by_play AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_code = codes.code
