-- about: One row per coach and season in which he had votes for Coach of the Year.
-- grain: coach and season in which he had votes for Coach of the Year
-- key: coach_id, season_year, league
-- reads: stg_bref__coach_votes, drops_bref__coach_votes
-- runs: portable
SELECT
    records.coach_id,
    records.season_year,
    records.league,
    records.bref_coach_id,
    records.rank,
    records.first_place_votes,
    records.points_won,
    records.points_max,
    records.share,
    records.import_batch_id,
    records.source_row
FROM stg_bref__coach_votes AS records
LEFT JOIN drops_bref__coach_votes AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.coach_id, records.season_year, records.league
