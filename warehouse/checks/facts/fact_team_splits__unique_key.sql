-- about: Every key of fact_team_splits stands once.
-- failure: {n} [key|keys] of fact_team_splits [stands|stand] in several rows.
-- severity: error
-- reads: fact_team_splits
-- key: season_year, team_code, season_type, split, split_value
SELECT
    season_year,
    team_code,
    season_type,
    split,
    split_value,
    count(*) AS rows_found
FROM fact_team_splits
GROUP BY season_year, team_code, season_type, split, split_value
HAVING count(*) > 1
ORDER BY season_year, team_code, season_type, split, split_value
