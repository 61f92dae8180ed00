-- about: What the build did, in its order, and how long each step took.
-- reads: etl.log
SELECT
    entry,
    step,
    level,
    message,
    seconds,
    logged_at
FROM etl.log
ORDER BY entry;
