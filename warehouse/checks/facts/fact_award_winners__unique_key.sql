-- about: Every key of fact_award_winners stands once.
-- failure: {n} [key|keys] of fact_award_winners [stands|stand] in several rows.
-- severity: error
-- reads: fact_award_winners
-- key: season_year, league, award_id, winner
SELECT
    season_year,
    league,
    award_id,
    winner,
    count(*) AS rows_found
FROM fact_award_winners
GROUP BY season_year, league, award_id, winner
HAVING count(*) > 1
ORDER BY season_year, league, award_id, winner
