-- about: One row per coach and season in which he had votes for Coach of the Year.
-- reads: raw_bref__coach_votes
SELECT
    @bref_person_number(records.coach_id) AS coach_id, -- The coach.
    @other_columns(records),
    records.coach_id AS bref_coach_id,
    records.rank, -- Place as printed, such as 1T.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__coach_votes) AS records
