-- about: What an NBA game id of ten digits says: the game, its season, and the part of the season.
-- parameters: id
-- any:
@parse_integer({id}) AS game_id,
{id} AS nba_game_id,
CAST(
    @parse_integer(substr({id}, 4, 2)) + CASE WHEN substr({id}, 4, 2) >= '46' THEN 1901 ELSE 2001 END AS INTEGER
) AS season_year,
CASE substr({id}, 3, 1)
    WHEN '1' THEN 'PRESEASON'
    WHEN '2' THEN 'REGULAR'
    WHEN '3' THEN 'ALL_STAR'
    WHEN '4' THEN 'PLAYOFF'
    WHEN '5' THEN 'PLAY_IN'
    WHEN '6' THEN 'CUP_FINAL'
END AS season_type
