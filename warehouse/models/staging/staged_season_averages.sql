-- about: One row per accepted line of averages of a season, of every source; `is_printed` where it is a line of a page, which a table of pages accounts for.
-- made: union
SELECT
    @season_line_defaults(CAST(NULL AS STRING)),
    CAST(NULL AS STRING) AS basis,
    CAST(NULL AS DOUBLE) AS minutes_played,
    CAST(NULL AS DOUBLE) AS offensive_rating,
    CAST(NULL AS DOUBLE) AS defensive_rating,
    @each_box_column(CAST(NULL AS DOUBLE) AS this_column)
