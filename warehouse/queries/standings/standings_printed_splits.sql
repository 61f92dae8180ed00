-- about: The record of every team of a season in each kind of its games, as the page of the expanded standings prints it.
-- reads: bref.standings_splits
-- parameters: league VARCHAR, season_year INTEGER
-- names: team_abbreviation, team_name
SELECT
    season_year,
    league,
    team_id,
    split,
    wins,
    losses
FROM bref.standings_splits
WHERE league = $league
    AND season_year = $season_year
    AND season_type = 'REGULAR'
    AND team_id IS NOT NULL
ORDER BY
    page_row,
    split;
