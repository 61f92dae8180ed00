-- about: One row per player who appears in a source.
-- grain: player
-- key: player_id
-- reads: stg_nba_gamelogs__player_games, drops_player_games
-- runs: duckdb
WITH kept AS (
    SELECT
        records.player_id,
        records.player_name,
        records.team_id,
        records.season_year,
        records.game_date,
        records.game_id
    FROM stg_nba_gamelogs__player_games AS records
    LEFT JOIN drops_player_games AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.source_row IS NULL
),

players AS (
    SELECT
        player_id,
        arg_max(trim(player_name), (game_date, game_id)) AS full_name,
        arg_max(team_id, (game_date, game_id)) AS newest_team_id,
        min(season_year) AS debut_year,
        max(season_year) AS final_year
    FROM kept
    GROUP BY player_id
),

newest AS (
    SELECT max(final_year) AS season_year
    FROM players
),

named AS (
    SELECT
        *,
        fold_text(full_name) AS search_name,
        split_part(full_name, ' ', 1) AS first_word
    FROM players
)

SELECT
    named.player_id,
    concat_ws(
        '-',
        nullif(trim(regexp_replace(replace(named.search_name, '''', ''), '[^a-z0-9]+', '-', 'g'), '-'), ''),
        named.player_id
    ) AS slug,
    named.player_id AS nba_id,
    CAST(NULL AS VARCHAR) AS bref_id,
    named.full_name,
    CASE WHEN named.first_word <> named.full_name THEN named.first_word END AS first_name,
    CASE
        WHEN named.first_word <> named.full_name THEN ltrim(substr(named.full_name, length(named.first_word) + 1))
        ELSE named.full_name
    END AS last_name,
    named.search_name,
    CAST(NULL AS VARCHAR) AS position,
    CAST(NULL AS DATE) AS birth_date,
    CAST(NULL AS INTEGER) AS height_inches,
    CAST(NULL AS INTEGER) AS weight_lbs,
    CAST(NULL AS VARCHAR) AS college,
    named.debut_year,
    named.final_year,
    named.final_year = newest.season_year AS is_active,
    CASE WHEN named.final_year = newest.season_year THEN named.newest_team_id END AS current_team_id
FROM named
CROSS JOIN newest
ORDER BY named.player_id
