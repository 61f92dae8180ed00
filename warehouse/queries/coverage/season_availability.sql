-- about: Which numbers of players' lines a season has, and which its league did not record yet.
-- reads: availability
-- parameters: league VARCHAR, season_year INTEGER
SELECT
    stat,
    state,
    first_season_year,
    lines,
    lines_with
FROM availability
WHERE league = $league
    AND season_year = $season_year
ORDER BY stat;
