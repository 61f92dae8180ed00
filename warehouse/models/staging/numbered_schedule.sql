-- about: One row per accepted record of a game of a schedule, of every source that has the NBA's numbers.
-- made: union
-- feeds: staged_schedule
SELECT
    @schedule_defaults(CAST(NULL AS STRING))
