-- about: The columns that lines of players and of teams in a game share, each as it is where a source does not tell it.
-- parameters: source
-- any:
{source} AS source,
CAST(NULL AS INTEGER) AS precedence,
CAST(NULL AS INTEGER) AS import_batch_id, -- NOT NULL
CAST(NULL AS BIGINT) AS source_row, -- NOT NULL
CAST(NULL AS BIGINT) AS team_id, -- NOT NULL
CAST(NULL AS STRING) AS team_abbreviation, -- NOT NULL
CAST(NULL AS STRING) AS team_name,
CAST(NULL AS BIGINT) AS game_id, -- NOT NULL
CAST(NULL AS STRING) AS nba_game_id,
CAST(NULL AS STRING) AS bref_game_id,
CAST(NULL AS INTEGER) AS season_year, -- NOT NULL
CAST(NULL AS STRING) AS season_type, -- NOT NULL
FALSE AS is_other_league,
FALSE AS is_partial,
CAST(NULL AS DATE) AS game_date, -- NOT NULL
CAST(NULL AS BOOLEAN) AS is_home, -- NOT NULL
CAST(NULL AS STRING) AS opponent_abbreviation, -- NOT NULL
CAST(NULL AS BOOLEAN) AS is_neutral_site,
CAST(NULL AS STRING) AS outcome, -- NOT NULL
CAST(NULL AS INTEGER) AS minutes_played,
@each_count(CAST(NULL AS INTEGER) AS this_count)
