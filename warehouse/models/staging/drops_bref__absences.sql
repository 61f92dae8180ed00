-- about: One row per record of an absence that becomes no fact, with the reason.
-- drops: fact_did_not_play
-- reads: bref_absences, bref_games, kept_games
SELECT drops.*
FROM @drops_of_games(
    bref_absences,
    (game_id, team_code, bref_player_id),
    (reason, player_name),
    records.team_id IS NOT NULL
) AS drops
