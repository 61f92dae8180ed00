-- about: Of which seasons pages tell transactions, salaries and numbers on shirts, for links to pages that have something to show.
-- reads: bref.player_salaries, bref.rosters, bref.salaries, bref.transactions, bref.uniform_numbers, dim_team_seasons
-- kept: league VARCHAR, season_year INTEGER
WITH told AS (
    SELECT coalesce(league, 'NBA') AS league, season_year, 'transactions' AS list FROM bref.transactions
    UNION ALL
    SELECT 'NBA', season_year, 'salaries' FROM bref.salaries
    UNION ALL
    SELECT 'NBA', season_year, 'salaries' FROM bref.player_salaries
    UNION ALL
    SELECT league, season_year, 'numbers' FROM bref.uniform_numbers
    UNION ALL
    SELECT t.league, r.season_year, 'numbers'
    FROM bref.rosters AS r
    INNER JOIN dim_team_seasons AS t ON t.team_id = r.team_id AND t.season_year = r.season_year
    WHERE r.number IS NOT NULL
)
SELECT
    league AS by_league,
    season_year AS by_season_year,
    list,
    count(*)::INTEGER AS lines
FROM told
WHERE season_year IS NOT NULL
GROUP BY league, season_year, list
ORDER BY
    by_league,
    by_season_year,
    list;
