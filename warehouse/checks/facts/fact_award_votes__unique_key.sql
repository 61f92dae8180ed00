-- about: Every key of fact_award_votes stands once.
-- failure: {n} [key|keys] of fact_award_votes [stands|stand] in several rows.
-- severity: error
-- reads: fact_award_votes
-- key: season_year, award_id, candidate
SELECT
    season_year,
    award_id,
    candidate,
    count(*) AS rows_found
FROM fact_award_votes
GROUP BY season_year, award_id, candidate
HAVING count(*) > 1
ORDER BY season_year, award_id, candidate
