-- about: One row per player: the name.
-- reads: dim_players
SELECT
    player_id,
    any_value(player_name) AS player
FROM dim_players
GROUP BY player_id
