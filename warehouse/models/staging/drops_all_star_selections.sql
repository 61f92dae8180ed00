-- about: One row per record of an All-Star selection that becomes no row, with the reason.
-- drops: fact_all_star_selections
-- reads: all_star_selections_told
SELECT told.*
FROM @told_before(all_star_selections_told) AS told
