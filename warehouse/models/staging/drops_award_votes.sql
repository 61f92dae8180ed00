-- about: One row per record of the votes for an award that becomes no row, with the reason.
-- drops: fact_award_votes
-- reads: award_votes_told
SELECT told.*
FROM @told_before(award_votes_told) AS told
