-- about: One row per accepted record of a season's votes for a coach, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__coach_votes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.coach_id) AS coach_id,
    records.coach_id AS bref_coach_id,
    records.season_year,
    records.league,
    records.rank,
    records.first_place_votes,
    records.points_won,
    records.points_max,
    records.share,
    records.source_url
FROM raw_bref__coach_votes AS records
