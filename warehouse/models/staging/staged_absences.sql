-- about: One row per accepted record of a player who did not play, of every source.
-- made: union
SELECT
    CAST(NULL AS STRING) AS source,
    CAST(NULL AS INTEGER) AS precedence,
    CAST(NULL AS INTEGER) AS import_batch_id, -- NOT NULL
    CAST(NULL AS BIGINT) AS source_row, -- NOT NULL
    CAST(NULL AS BIGINT) AS game_id, -- NOT NULL
    CAST(NULL AS BIGINT) AS team_id, -- NOT NULL
    CAST(NULL AS STRING) AS team_code,
    CAST(NULL AS BIGINT) AS player_id, -- NOT NULL
    CAST(NULL AS STRING) AS bref_player_id,
    CAST(NULL AS STRING) AS source_player_id, -- NOT NULL
    CAST(NULL AS STRING) AS player_name,
    CAST(NULL AS STRING) AS reason, -- NOT NULL
    CAST(NULL AS STRING) AS source_url
