-- about: One row per record of a team of honour that becomes no row, with the reason.
-- drops: fact_honour_teams
-- reads: honour_teams_told
SELECT told.*
FROM @told_before(honour_teams_told) AS told
