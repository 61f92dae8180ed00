-- about: One row per member of the Hall of Fame, year of the admission and category.
-- reads: raw_bref__hall_of_fame, same_players
SELECT
    @other_columns(records),
    coalesce(records.category, 'Unknown') AS category,
    @bref_player_number(records.player_id) AS player_id, -- The player; NULL where the name links none.
    records.player_id AS bref_player_id, -- …; NULL where the name links none.
    @bref_person_number(records.coach_id) AS coach_id, -- …; NULL where the name links none.
    records.coach_id AS bref_coach_id, -- …; NULL where the name links none.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__hall_of_fame) AS records
