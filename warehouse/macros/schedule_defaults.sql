-- about: The columns of a line of a schedule, each as it is where a source does not tell it.
-- parameters: source
-- any:
{source} AS source,
CAST(NULL AS INTEGER) AS precedence,
CAST(NULL AS INTEGER) AS import_batch_id, -- NOT NULL
CAST(NULL AS BIGINT) AS source_row, -- NOT NULL
'NBA' AS league,
CAST(NULL AS INTEGER) AS season_year, -- NOT NULL
CAST(NULL AS STRING) AS season_type,
CAST(NULL AS BIGINT) AS game_id,
CAST(NULL AS STRING) AS nba_game_id,
CAST(NULL AS STRING) AS bref_game_id,
CAST(NULL AS DATE) AS game_date, -- NOT NULL
CAST(NULL AS STRING) AS start_time_eastern,
CAST(NULL AS BIGINT) AS home_team_id,
CAST(NULL AS STRING) AS home_team_code, -- NOT NULL
CAST(NULL AS BIGINT) AS away_team_id,
CAST(NULL AS STRING) AS away_team_code, -- NOT NULL
CAST(NULL AS INTEGER) AS home_points,
CAST(NULL AS INTEGER) AS away_points,
CAST(NULL AS INTEGER) AS overtimes,
CAST(NULL AS INTEGER) AS attendance,
CAST(NULL AS INTEGER) AS duration_minutes,
CAST(NULL AS STRING) AS arena,
CAST(NULL AS STRING) AS remarks,
CAST(NULL AS STRING) AS source_url
