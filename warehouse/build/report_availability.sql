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
ORDER BY league DESC, season_year DESC, stat
