-- about: The checks that ran in an artifact, each with the failing rows that it has kept.
-- pieces: catalog
SELECT
    results.check_name,
    failures.row_key,
    failures.names,
    failures.identity,
    failures.first_build,
    failures.waived_by IS NOT NULL AS is_waived,
    failures.follows_from IS NOT NULL AS is_following
FROM {catalog}.etl.check_results AS results
LEFT JOIN {catalog}.etl.check_failures AS failures ON results.check_name = failures.check_name
WHERE results.state IN ('passed', 'failed')
ORDER BY results.check_name, failures.failure
