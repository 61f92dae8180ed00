-- about: The NBA's id of a game by its number, where it has one; numbers of Basketball-Reference's ids have more digits.
-- parameters: number
-- any:
CASE WHEN {number} < 100000000 THEN '00' || CAST({number} AS STRING) END AS nba_game_id
