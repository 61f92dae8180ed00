-- about: One row per accepted record of a player in a game, of every source that has the NBA's numbers.
-- made: union
-- feeds: staged_player_games
SELECT
    @player_defaults(CAST(NULL AS STRING), player_id)
