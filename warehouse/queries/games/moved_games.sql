-- about: Games that have the NBA's number, with the number that each had while only its page was known; read into memory when an artifact is opened.
-- reads: dim_games
SELECT
    @bref_game_code(bref_id) AS made_id,
    game_id
FROM dim_games
WHERE nba_id IS NOT NULL AND bref_id IS NOT NULL
ORDER BY game_id;
