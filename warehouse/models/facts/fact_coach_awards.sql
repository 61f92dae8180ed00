-- about: One row per coach, season, league and award.
-- grain: coach, season, league and award
-- key: coach_id, season_year, league, award
-- reads: stg_bref__coach_awards, drops_bref__coach_awards
-- runs: portable
SELECT
    records.coach_id,
    records.season_year,
    records.league,
    records.award,
    records.bref_coach_id,
    records.import_batch_id,
    records.source_row
FROM stg_bref__coach_awards AS records
LEFT JOIN drops_bref__coach_awards AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.coach_id, records.season_year, records.league, records.award
