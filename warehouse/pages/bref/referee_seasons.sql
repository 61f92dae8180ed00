-- about: One row per referee, season, part of it and measure: numbers of the games worked.
-- reads: raw_bref__referee_seasons
SELECT
    @bref_person_number(records.referee_id) AS referee_id,
    @other_columns(records),
    coalesce(records.league, 'NBA') AS league, -- NBA or ABA.
    records.referee_id AS bref_referee_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__referee_seasons) AS records
