-- about: One row per period record that becomes no fact, with the reason.
-- drops: fact_line_scores
-- reads: stg_bref__line_scores, bref_games, kept_games
SELECT drops.*
FROM @drops_of_games(
    stg_bref__line_scores,
    (game_id, team_code, period),
    (period_type, points),
    records.team_id IS NOT NULL
) AS drops
