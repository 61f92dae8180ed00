-- about: A count of a line; unknown where it is a zero of a season before its league counted it.
-- parameters: count, season_year, first_season_year
-- any:
CASE WHEN {count} > 0 OR {season_year} >= {first_season_year} THEN {count} END
