-- about: One row per team and season: ratings, four factors, arena and attendance, as Basketball-Reference prints them.
-- key: source_url, page_row
-- reads: raw_bref__team_advanced, raw_bref__team_season_misc, ref_bref_team_codes, bref_team_pages
-- runs: portable
SELECT
    1 AS page_order,
    records.season_year,
    records.league,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name, -- …; NULL where only the own page of the team is there, without its head.
    records.average_age,
    records.wins,
    records.losses,
    records.expected_wins,
    records.expected_losses,
    records.margin_of_victory,
    records.strength_of_schedule,
    records.simple_rating,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.pace,
    records.free_throw_attempt_rate,
    records.three_point_attempt_rate,
    records.true_shooting_pct,
    records.effective_field_goal_pct,
    records.turnover_pct,
    records.offensive_rebound_pct,
    records.free_throws_per_field_goal_attempt,
    records.opponent_effective_field_goal_pct, -- Opponent effective field goal percentage.
    records.opponent_turnover_pct,
    records.defensive_rebound_pct,
    records.opponent_free_throws_per_field_goal_attempt,
    records.arena,
    records.attendance,
    records.attendance_per_game,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_advanced) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    2,
    records.season_year,
    pages.league,
    codes.team_id,
    records.team_id,
    pages.team_name,
    records.average_age,
    records.wins,
    records.losses,
    records.expected_wins,
    records.expected_losses,
    records.margin_of_victory,
    records.strength_of_schedule,
    records.simple_rating,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.pace,
    records.free_throw_attempt_rate,
    records.three_point_attempt_rate,
    records.true_shooting_pct,
    records.effective_field_goal_pct,
    records.turnover_pct,
    records.offensive_rebound_pct,
    records.free_throws_per_field_goal_attempt,
    records.opponent_effective_field_goal_pct,
    records.opponent_turnover_pct,
    records.defensive_rebound_pct,
    records.opponent_free_throws_per_field_goal_attempt,
    records.arena,
    records.attendance,
    records.attendance_per_game,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_season_misc) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
