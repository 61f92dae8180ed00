-- about: One row per game and official.
-- key: game_id, official_order
-- checks: unique, known(game_id, dim_games), known(referee_id, dim_referees)
-- reads: stg_bref__officials, drops_bref__officials, other_officials_told, drops_other_officials, kept_games
WITH told AS (
    SELECT
        records.game_id,
        records.official_order,
        kept.season_year,
        records.referee_id,
        records.referee_name,
        'bref' AS source,
        records.import_batch_id,
        records.source_row
    FROM @kept_records(stg_bref__officials, drops_bref__officials) AS records
    INNER JOIN kept_games AS kept ON records.game_id = kept.game_id
    UNION ALL
    SELECT
        records.game_id,
        records.official_order,
        records.season_year,
        records.referee_id,
        records.referee_name,
        records.source,
        CASE WHEN records.is_own_record THEN records.import_batch_id END AS import_batch_id,
        CASE WHEN records.is_own_record THEN records.source_row END AS source_row
    FROM @kept_records(other_officials_told, drops_other_officials) AS records
    WHERE records.reason IS NULL
)

SELECT
    told.game_id, -- The game: `dim_games.game_id`.
    told.official_order, -- Place in the list of the source.
    told.season_year,
    told.referee_id, -- NULL; …; NULL where the source has no id of his.
    told.referee_name,
    told.source,
    told.import_batch_id, -- NULL; …; NULL where the officials stand in the record of a game.
    told.source_row -- NULL
FROM told
ORDER BY told.season_year, told.game_id, told.official_order
