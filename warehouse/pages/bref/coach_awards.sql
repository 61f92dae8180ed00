-- about: One row per coach, season, league and award.
-- reads: raw_bref__coach_awards
SELECT
    @bref_person_number(records.coach_id) AS coach_id,
    @other_columns(records),
    records.award, -- Award as printed, such as Coach of the Month (January).
    records.coach_id AS bref_coach_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__coach_awards) AS records
