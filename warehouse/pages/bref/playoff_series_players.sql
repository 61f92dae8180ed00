-- about: One row per playoff series, team and player: totals of the series.
-- key: source_url, page_row
-- reads: raw_bref__series_players, ref_bref_team_codes
-- runs: portable
SELECT
    records.series_id,
    records.team_id AS team_code,
    bref_person_number(records.player_id) AS player_id,
    records.season_year,
    codes.team_id AS team_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.age,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.field_goal_pct,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.three_point_pct,
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
FROM lines_of_pages(raw_bref__series_players) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
