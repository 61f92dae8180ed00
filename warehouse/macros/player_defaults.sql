-- about: The columns of a player's line in a game, each as it is where a source does not tell it.
-- parameters: source, nba_player_id
-- any:
@side_defaults({source}),
CAST(NULL AS BIGINT) AS player_id, -- NOT NULL
{nba_player_id} AS nba_player_id,
CAST(NULL AS STRING) AS bref_player_id,
CAST(NULL AS STRING) AS player_name, -- NOT NULL
CAST(NULL AS BOOLEAN) AS is_starter,
CAST(NULL AS INTEGER) AS seconds_played,
@each_player_count(CAST(NULL AS INTEGER) AS this_count)
