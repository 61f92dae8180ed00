-- about: One row per team, season, part of it and lineup of two to five players: what the team did above its opponents per 100 possessions.
-- key: source_url, page_row
-- reads: raw_bref__team_lineups, ref_bref_team_codes
-- runs: portable
SELECT
    records.season_year,
    records.team_id AS team_code,
    records.season_type,
    records.lineup_size,
    records.row_order,
    codes.team_id AS team_id,
    records.lineup,
    records.player_ids,
    records.seconds_played, -- Seconds together on court.
    records.net_points,
    records.net_field_goals_made,
    records.net_field_goals_attempted,
    records.net_field_goal_pct,
    records.net_three_pointers_made,
    records.net_three_pointers_attempted,
    records.net_three_point_pct,
    records.net_effective_field_goal_pct,
    records.net_free_throws_made,
    records.net_free_throws_attempted,
    records.net_free_throw_pct,
    records.net_offensive_rebounds,
    records.net_offensive_rebound_pct,
    records.net_defensive_rebounds,
    records.net_defensive_rebound_pct,
    records.net_rebounds,
    records.net_rebound_pct,
    records.net_assists,
    records.net_steals,
    records.net_blocks,
    records.net_turnovers,
    records.net_personal_fouls,
    place_on_page(records)
FROM lines_of_pages(raw_bref__team_lineups) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
