-- about: One row per referee, season, league and part of it: home teams against visitors in the games worked.
-- key: source_url, page_row
-- reads: raw_bref__referee_home_away
-- runs: portable
SELECT
    bref_person_number(records.referee_id) AS referee_id,
    records.season_year,
    records.league,
    records.season_type, -- REGULAR.
    records.referee_id AS bref_referee_id,
    records.games,
    records.home_win_pct,
    records.home_field_goals_attempted,
    records.home_free_throws_attempted,
    records.home_personal_fouls,
    records.home_points, -- Points a game of the home teams.
    records.visitor_win_pct,
    records.visitor_field_goals_attempted,
    records.visitor_free_throws_attempted,
    records.visitor_personal_fouls,
    records.visitor_points, -- Points a game of the visitors.
    records.diff_win_pct,
    records.diff_field_goals_attempted,
    records.diff_free_throws_attempted,
    records.diff_personal_fouls,
    records.diff_points,
    records.avg_win_pct,
    records.avg_field_goals_attempted,
    records.avg_free_throws_attempted,
    records.avg_personal_fouls,
    records.avg_points,
    place_on_page(records)
FROM lines_of_pages(raw_bref__referee_home_away) AS records
