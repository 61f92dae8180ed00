-- about: The officials of a game, in the order of the box score page.
-- reads: bridge_game_referees, dim_referees
-- kept: game_id BIGINT
SELECT
    called.game_id AS by_game_id,
    called.referee_id,
    who.bref_id,
    called.referee_name
FROM bridge_game_referees AS called
LEFT JOIN dim_referees AS who ON who.referee_id = called.referee_id
ORDER BY
    by_game_id,
    called.official_order;
