-- about: One row per record of an absence that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: bref_absences, bref_games, kept_games
-- runs: portable
WITH repeated AS (
    SELECT
        game_id,
        team_code,
        bref_player_id
    FROM bref_absences
    GROUP BY game_id, team_code, bref_player_id
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.game_id,
        records.team_code,
        records.bref_player_id,
        concat_ws(
            '|',
            coalesce(CAST(records.reason AS STRING), ''),
            coalesce(CAST(records.player_name AS STRING), '')
        ) AS content
    FROM bref_absences AS records
    INNER JOIN repeated ON records.game_id = repeated.game_id AND records.team_code = repeated.team_code AND records.bref_player_id = repeated.bref_player_id
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY game_id, team_code, bref_player_id ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY game_id, team_code, bref_player_id) AS lowest_content,
        max(content) OVER (PARTITION BY game_id, team_code, bref_player_id) AS highest_content,
        min(source_url) OVER (PARTITION BY game_id, team_code, bref_player_id) AS first_page,
        max(source_url) OVER (PARTITION BY game_id, team_code, bref_player_id) AS last_page
    FROM copies
),

duplicates AS (
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
            WHEN first_page <> last_page THEN 'on_another_page'
            ELSE 'exact_duplicate'
        END AS reason
    FROM compared
    WHERE copy_number > 1 OR lowest_content <> highest_content
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN pages.game_id IS NULL THEN 'orphan_game'
            WHEN pages.league <> 'NBA' THEN 'other_league'
            WHEN kept.game_id IS NULL THEN 'without_team_lines'
            WHEN records.team_id IS NULL THEN 'orphan_team'
        END AS reason
    FROM bref_absences AS records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN bref_games AS pages ON records.game_id = pages.game_id
    LEFT JOIN kept_games AS kept ON records.game_id = kept.game_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
