-- about: One row per referee, season, part of it and measure: numbers of the games worked.
-- key: source_url, page_row
-- reads: raw_bref__referee_seasons
-- runs: portable
SELECT
    bref_person_number(records.referee_id) AS referee_id,
    records.season_year,
    coalesce(records.league, 'NBA') AS league, -- NBA or ABA.
    records.season_type,
    records.measure,
    records.referee_id AS bref_referee_id,
    records.games,
    records.field_goals_attempted_per_game,
    records.free_throws_attempted_per_game,
    records.personal_fouls_per_game,
    records.points_per_game,
    records.field_goals_attempted_per_48,
    records.free_throws_attempted_per_48,
    records.personal_fouls_per_48,
    records.points_per_48,
    records.field_goal_pct,
    records.three_point_pct,
    records.free_throw_pct,
    place_on_page(records)
FROM lines_of_pages(raw_bref__referee_seasons) AS records
