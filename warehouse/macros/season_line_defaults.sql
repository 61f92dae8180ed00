-- about: What a line of a player's season of any source begins with, each as it is where a source does not tell it; `text` is a text that is not told.
-- parameters: text
-- any:
{text} AS source,
CAST(NULL AS INTEGER) AS precedence,
CAST(NULL AS INTEGER) AS import_batch_id,
CAST(NULL AS BIGINT) AS source_row,
FALSE AS is_printed,
{text} AS league,
CAST(NULL AS INTEGER) AS season_year,
'REGULAR' AS season_type,
{text} AS id,
{text} AS player_name,
CAST(NULL AS BIGINT) AS team_id,
{text} AS team_code,
CAST(NULL AS INTEGER) AS age,
{text} AS position,
CAST(NULL AS INTEGER) AS games_played,
CAST(NULL AS INTEGER) AS games_started,
CAST(NULL AS INTEGER) AS season_minutes_played
