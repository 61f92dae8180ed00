-- about: Where a game was for a side of it.
-- parameters: is_neutral, is_home
-- any:
CASE WHEN {is_neutral} THEN 'NEUTRAL' WHEN {is_home} THEN 'HOME' ELSE 'AWAY' END
