-- about: The teams of a season won as many games as they lost.
-- failure: Wins and losses differ in {n} printed [table|tables] of standings.
-- reads: fact_bref_standings
-- key: season_year, league, grouped_by
-- fault: INSERT INTO fact_bref_standings (season_year, league, grouped_by, team_code, wins, losses) VALUES (2001, 'NBA', 'DIVISION', 'AAA', 1, 0)
SELECT
    season_year,
    league,
    grouped_by,
    sum(wins) AS wins,
    sum(losses) AS losses
FROM fact_bref_standings
GROUP BY season_year, league, grouped_by
HAVING sum(wins) <> sum(losses)
ORDER BY season_year, league, grouped_by
