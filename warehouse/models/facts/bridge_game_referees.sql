-- about: One row per game and official.
-- key: game_id, official_order
-- checks: unique, known(game_id, dim_games), known(referee_id, dim_referees)
-- reads: stg_bref__officials, drops_bref__officials, kept_games
SELECT
    records.game_id, -- The game: `dim_games.game_id`.
    records.official_order, -- Place in the list of the page.
    kept.season_year AS season_year,
    records.referee_id, -- NULL; …; NULL where the page links none.
    records.referee_name,
    records.import_batch_id,
    records.source_row
FROM @kept_records(stg_bref__officials, drops_bref__officials) AS records
INNER JOIN kept_games AS kept ON records.game_id = kept.game_id
ORDER BY kept.season_year, records.game_id, records.official_order
