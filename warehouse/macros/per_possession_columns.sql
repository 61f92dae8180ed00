-- about: Columns of a printed line of averages per 100 possessions, as `per_game_columns` has them.
-- parameters: row
-- any:
'PER_100_POSSESSIONS' AS basis,
{row}.minutes_played AS season_minutes_played,
CAST(NULL AS DOUBLE) AS minutes_played,
{row}.offensive_rating,
{row}.defensive_rating,
@box_columns({row})
