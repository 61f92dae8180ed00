-- about: One row per record of a draft pick that becomes no row, with the reason.
-- drops: fact_draft_picks
-- reads: draft_picks_told
SELECT told.*
FROM @told_before(draft_picks_told) AS told
