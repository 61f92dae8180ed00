-- about: One row per accepted record of a player in a game, of every source.
-- made: union
SELECT
    @player_defaults(CAST(NULL AS STRING), CAST(NULL AS BIGINT))
