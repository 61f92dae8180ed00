-- about: The failing rows of one check, new ones first; the build kept the first thousand.
-- reads: etl.check_failures
-- parameters: check_name VARCHAR
-- paged: yes
SELECT
    failure,
    row_key,
    names,
    details,
    state,
    first_build,
    waived_by,
    follows_from
FROM etl.check_failures
WHERE check_name = $check_name
ORDER BY
    CASE state WHEN 'new' THEN 0 WHEN 'known' THEN 1 WHEN 'waived' THEN 2 ELSE 3 END,
    failure;
