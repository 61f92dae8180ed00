-- about: One row per draft and team of its lottery: the chances before it and the pick that came of it.
-- grain: draft and team
-- key: draft_year, team_code
-- reads: stg_bref__draft_lottery, drops_bref__draft_lottery
-- runs: portable
SELECT
    records.draft_year,
    records.team_code,
    records.seed,
    records.team_id,
    records.team_name,
    records.wins,
    records.losses,
    records.chances,
    records.first_pick_pct,
    records.top_four_pct,
    records.pick,
    records.import_batch_id,
    records.source_row
FROM stg_bref__draft_lottery AS records
LEFT JOIN drops_bref__draft_lottery AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.draft_year, records.team_code
