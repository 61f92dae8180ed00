-- about: One row per accepted line of numbers that are counted from play-by-play, of every source; `is_printed` where it is a line of a page, which a table of pages accounts for.
-- made: union
SELECT
    @season_line_defaults(CAST(NULL AS STRING)),
    CAST(NULL AS DOUBLE) AS share_at_point_guard,
    CAST(NULL AS DOUBLE) AS share_at_shooting_guard,
    CAST(NULL AS DOUBLE) AS share_at_small_forward,
    CAST(NULL AS DOUBLE) AS share_at_power_forward,
    CAST(NULL AS DOUBLE) AS share_at_center,
    CAST(NULL AS DOUBLE) AS on_court_plus_minus,
    CAST(NULL AS DOUBLE) AS net_plus_minus,
    CAST(NULL AS INTEGER) AS bad_pass_turnovers,
    CAST(NULL AS INTEGER) AS lost_ball_turnovers,
    CAST(NULL AS INTEGER) AS other_turnovers,
    CAST(NULL AS INTEGER) AS shooting_fouls,
    CAST(NULL AS INTEGER) AS blocking_fouls,
    CAST(NULL AS INTEGER) AS offensive_fouls,
    CAST(NULL AS INTEGER) AS take_fouls,
    CAST(NULL AS INTEGER) AS shooting_fouls_drawn,
    CAST(NULL AS INTEGER) AS offensive_fouls_drawn,
    CAST(NULL AS INTEGER) AS points_by_assists,
    CAST(NULL AS INTEGER) AS and_ones,
    CAST(NULL AS INTEGER) AS shots_blocked
