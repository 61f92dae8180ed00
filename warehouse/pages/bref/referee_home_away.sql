-- about: One row per referee, season, league and part of it: home teams against visitors in the games worked.
-- reads: raw_bref__referee_home_away
SELECT
    @bref_person_number(records.referee_id) AS referee_id,
    @other_columns(records),
    records.season_type, -- REGULAR.
    records.referee_id AS bref_referee_id,
    records.home_points, -- Points a game of the home teams.
    records.visitor_points, -- Points a game of the visitors.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__referee_home_away) AS records
