-- about: Of which seasons there are playoffs, awards, an All-Star game and a draft, and pages of transactions, salaries and numbers on shirts, for links to pages that have something to show.
-- reads: agg_playoff_series, bref.player_salaries, bref.playoff_series_index, bref.rosters, bref.salaries, bref.transactions, bref.uniform_numbers, dim_team_seasons, fact_all_star_selections, fact_award_votes, fact_award_winners, fact_draft_picks, fact_honour_teams
-- kept: league VARCHAR, season_year INTEGER
-- A draft is of the season that ends in its year.
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
    UNION ALL
    SELECT league, season_year, 'playoffs' FROM agg_playoff_series
    UNION ALL
    SELECT league, season_year, 'playoffs' FROM bref.playoff_series_index
    UNION ALL
    SELECT league, season_year, 'awards' FROM fact_award_winners
    UNION ALL
    SELECT league, season_year, 'awards' FROM fact_award_votes
    UNION ALL
    SELECT league, season_year, 'awards' FROM fact_honour_teams
    UNION ALL
    SELECT league, season_year, 'all_star' FROM fact_all_star_selections
    UNION ALL
    SELECT league, draft_year, 'draft' FROM fact_draft_picks
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
