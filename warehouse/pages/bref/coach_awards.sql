-- about: One row per coach, season, league and award.
-- key: source_url, page_row
-- reads: raw_bref__coach_awards
-- runs: portable
SELECT
    @bref_person_number(records.coach_id) AS coach_id,
    records.season_year,
    records.league,
    records.award, -- Award as printed, such as Coach of the Month (January).
    records.coach_id AS bref_coach_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__coach_awards) AS records
