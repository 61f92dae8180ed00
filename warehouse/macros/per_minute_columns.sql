-- about: Columns of a printed line of averages per 36 minutes, as `per_game_columns` has them.
-- parameters: row
-- any:
'PER_36_MINUTES' AS basis,
{row}.minutes_played AS season_minutes_played,
CAST(NULL AS DOUBLE) AS minutes_played,
CAST(NULL AS DOUBLE) AS offensive_rating,
CAST(NULL AS DOUBLE) AS defensive_rating,
@box_columns({row})
