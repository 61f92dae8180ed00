-- about: One row per official record that becomes no row, with the reason.
-- drops: bridge_game_referees
-- reads: stg_bref__officials, bref_games, kept_games
SELECT drops.*
FROM @drops_of_games(
    stg_bref__officials,
    (game_id, official_order),
    (bref_referee_id, referee_name),
    TRUE
) AS drops
