-- about: One row per pick of a draft.
-- grain: draft and pick
-- key: draft_year, league, list_order
-- reads: stg_bref__draft_picks, drops_bref__draft_picks
-- runs: portable
SELECT
    records.draft_year,
    records.league,
    CAST(
        row_number() OVER (
            PARTITION BY records.draft_year, records.league
            ORDER BY records.overall_pick NULLS LAST, records.import_batch_id, records.source_row
        ) AS INTEGER
    ) AS list_order,
    records.round,
    records.overall_pick,
    records.team_id,
    records.team_code,
    records.player_id,
    records.bref_player_id,
    records.player_name,
    records.college,
    records.import_batch_id,
    records.source_row
FROM stg_bref__draft_picks AS records
LEFT JOIN drops_bref__draft_picks AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.draft_year, records.league, list_order
