-- about: Who qualifies for leaders of careers in a category: of what he has to have so much, one of them where there are several; no row for sums.
-- reads:
-- parameters: season_type VARCHAR, category VARCHAR, basis VARCHAR
SELECT
    minimum_of,
    minimum
FROM @rules_of_careers($season_type) AS rules
WHERE basis = $basis
    AND (category IS NULL OR category = $category)
ORDER BY minimum;
