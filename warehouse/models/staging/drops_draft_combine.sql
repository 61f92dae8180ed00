-- about: One row per record of the combine of a draft that becomes no row, with the reason.
-- drops: fact_draft_combine
-- reads: draft_combine_told
SELECT told.*
FROM @told_before(draft_combine_told) AS told
