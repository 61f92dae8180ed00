-- about: One row per executive with a page.
-- reads: raw_bref__executives
SELECT
    @bref_person_number(records.executive_id) AS executive_id,
    records.executive_id AS bref_executive_id,
    @other_columns(records),
    records.full_name, -- Full name.
    records.nicknames, -- Nicknames.
    records.death_date, -- Day of death.
    records.high_school, -- High school.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__executives) AS records
