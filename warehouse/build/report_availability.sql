-- about: Which numbers of players' lines each season has.
-- reads: availability
SELECT
    league,
    season_year,
    stat,
    state,
    lines,
    lines_with
FROM availability
-- Lines without a season have no place in the picture; a check names them.
WHERE league IS NOT NULL AND season_year IS NOT NULL
ORDER BY league DESC, season_year DESC, stat
