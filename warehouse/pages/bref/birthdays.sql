-- about: One row per day of the year and player of the NBA or ABA born on it.
-- key: source_url, page_row
-- reads: raw_bref__birthdays
-- runs: portable
SELECT
    records.birth_month,
    records.birth_day,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.birth_year,
    records.seasons,
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
    records.win_shares,
    place_on_page(records)
FROM lines_of_pages(raw_bref__birthdays) AS records
