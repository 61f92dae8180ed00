-- about: One row per coach and list of the register: all coaches, or those of a league with their records.
-- reads: raw_bref__coach_index
SELECT
    @bref_person_number(records.coach_id) AS coach_id,
    coalesce(nullif(replace(split_part(records.source_url, '/coaches/', 2), '_stats.html', ''), ''), 'ALL') AS register_list,
    records.coach_id AS bref_coach_id,
    @other_columns(records),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__coach_index) AS records
