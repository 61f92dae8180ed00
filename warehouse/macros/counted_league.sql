-- about: The league that a season counts for: the NBA counts what was done in the BAA as its own.
-- parameters: league
-- any:
CASE WHEN {league} = 'BAA' THEN 'NBA' ELSE {league} END
