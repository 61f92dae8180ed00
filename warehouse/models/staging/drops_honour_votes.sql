-- about: One row per record of the votes for a team of honour that becomes no row, with the reason.
-- drops: fact_honour_votes
-- reads: honour_votes_told
SELECT told.*
FROM @told_before(honour_votes_told) AS told
