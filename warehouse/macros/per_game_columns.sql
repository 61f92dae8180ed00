-- about: Columns of a printed line of averages per game, with those of the other bases.
-- parameters: row
-- any:
'PER_GAME' AS basis, -- What the averages are of: PER_GAME, PER_36_MINUTES or PER_100_POSSESSIONS (of the team).
CAST(NULL AS INTEGER) AS season_minutes_played,
{row}.minutes_played, -- Minutes a game; NULL for the other bases.
CAST(NULL AS DOUBLE) AS offensive_rating, -- Points produced in 100 possessions; NULL for the other bases.
CAST(NULL AS DOUBLE) AS defensive_rating, -- Points allowed in 100 possessions; NULL for the other bases.
@box_columns({row})
