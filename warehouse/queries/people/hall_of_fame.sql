-- about: The members of the Hall of Fame by year of the admission, newest first.
-- reads: bref.hall_of_fame
-- parameters: induction_year INTEGER
-- names: player_slug
SELECT
    induction_year,
    name,
    category,
    player_id,
    coach_id,
    bref_player_id,
    bref_coach_id
FROM bref.hall_of_fame
WHERE $induction_year::INTEGER IS NULL
    OR induction_year = $induction_year
ORDER BY
    induction_year DESC,
    name,
    category
LIMIT 2000;
