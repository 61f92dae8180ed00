-- about: One row per record of an absence that becomes no fact, with the reason.
-- drops: fact_did_not_play
-- reads: staged_absences, bref_games, kept_games
WITH duplicates AS (
    SELECT repeated.*
    FROM @repeated_records(staged_absences, (source, game_id, team_code, source_player_id), (reason, player_name)) AS repeated
),

-- Of several sources that name a player absent, the first by rank says why.
first_sources AS (
    SELECT
        game_id,
        player_id,
        min(precedence) AS precedence
    FROM staged_absences
    GROUP BY game_id, player_id
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.precedence > first_sources.precedence THEN 'told_by_another_source'
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN pages.game_id IS NULL AND records.source = 'bref' THEN 'orphan_game'
            WHEN kept.game_id IS NULL AND records.source = 'bref' THEN 'without_team_lines'
            WHEN kept.game_id IS NULL THEN 'game_not_brought'
            WHEN records.team_id IS NULL THEN 'orphan_team'
        END AS reason
    FROM staged_absences AS records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN bref_games AS pages ON records.game_id = pages.game_id
    LEFT JOIN kept_games AS kept ON records.game_id = kept.game_id
    LEFT JOIN first_sources ON records.game_id = first_sources.game_id AND records.player_id = first_sources.player_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
