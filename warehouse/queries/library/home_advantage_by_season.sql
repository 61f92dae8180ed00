-- about: The share of regular season games that the home team won, by season, among the games that are here; neutral places left out.
-- tags: teams, seasons, home
-- reads: dim_games, dim_seasons
-- parameters: league VARCHAR = 'NBA', limit BIGINT = 100
SELECT
    g.season_year,
    count(*) AS games,
    count(*) FILTER (WHERE g.winner_team_id = g.home_team_id) AS home_wins,
    round(avg((g.winner_team_id = g.home_team_id)::INTEGER), 3) AS home_win_pct,
    round(avg(g.home_points - g.away_points), 1) AS home_margin,
    s.is_complete
FROM dim_games AS g
INNER JOIN dim_seasons AS s ON s.league = g.league AND s.season_year = g.season_year
WHERE g.season_type = 'REGULAR'
    AND g.league = $league
    AND g.is_neutral_site IS DISTINCT FROM TRUE
GROUP BY g.season_year, s.is_complete
ORDER BY g.season_year DESC
LIMIT $limit;
