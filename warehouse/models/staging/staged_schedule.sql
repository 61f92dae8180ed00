-- about: One row per accepted record of a game of a schedule, of every source.
-- made: union
SELECT
    @schedule_defaults(CAST(NULL AS STRING))
