-- about: What the checks of the build found: those of severity error and with failing rows first.
-- reads: etl.check_results, etl.check_failures, etl.fixed_failures
-- parameters: severity VARCHAR, state VARCHAR
WITH states AS (
    SELECT
        check_name,
        count(*) FILTER (WHERE state = 'new') AS new,
        count(*) FILTER (WHERE state = 'known') AS known
    FROM etl.check_failures
    GROUP BY check_name
),

fixed AS (
    SELECT
        check_name,
        count(*) AS fixed
    FROM etl.fixed_failures
    GROUP BY check_name
)

SELECT
    results.check_name,
    results.relation,
    results.about,
    results.severity,
    results.state,
    results.failing,
    results.waived,
    results.following,
    coalesce(states.new, 0) AS new,
    coalesce(states.known, 0) AS known,
    coalesce(fixed.fixed, 0) AS fixed,
    results.message
FROM etl.check_results AS results
LEFT JOIN states ON results.check_name = states.check_name
LEFT JOIN fixed ON results.check_name = fixed.check_name
WHERE ($severity::VARCHAR IS NULL OR results.severity = $severity)
    AND ($state::VARCHAR IS NULL OR results.state = $state)
ORDER BY
    results.state = 'passed',
    results.severity,
    results.failing DESC,
    results.check_name;
