-- about: One row per player and playoff series.
-- key: source_url, page_row
-- reads: raw_bref__player_playoff_series, ref_bref_team_codes
-- runs: portable
SELECT
    bref_person_number(records.player_id) AS player_id,
    records.season_year,
    records.series_id, -- Name of the series in its address.
    records.player_id AS bref_player_id,
    records.age, -- Age of the player in that season.
    records.league,
    records.round, -- …, such as EC1.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    opponent_team_codes.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    records.result, -- Result of the series as printed.
    records.games_played,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game,
    records.minutes_played, -- Minutes played.
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.two_point_pct,
    records.effective_field_goal_pct,
    records.free_throws_made,
    records.free_throws_attempted,
    records.free_throw_pct,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    place_on_page(records)
FROM lines_of_pages(raw_bref__player_playoff_series) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS opponent_team_codes ON records.opponent_team_id = opponent_team_codes.code
