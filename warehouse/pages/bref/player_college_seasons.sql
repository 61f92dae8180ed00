-- about: One row per player and season at college, and one for all of them.
-- key: source_url, page_row
-- reads: raw_bref__player_college_seasons
-- runs: portable
SELECT
    bref_person_number(records.player_id) AS player_id,
    records.row_order,
    records.player_id AS bref_player_id,
    records.span,
    records.season_year, -- …; NULL for the line of all of them.
    records.age, -- Age of the player in that season.
    records.college, -- … as printed.
    records.games_played,
    records.minutes_played, -- Minutes played.
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
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.minutes_per_game,
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    place_on_page(records)
FROM lines_of_pages(raw_bref__player_college_seasons) AS records
