-- about: Series that the team with fewer wins in the regular season won with at least so many games; only seasons with a whole table.
-- tags: teams, playoffs
-- reads: agg_playoff_series, agg_standings, dim_team_seasons
-- parameters: minimum_wins INTEGER = 3, limit BIGINT = 20
SELECT
    s.season_year,
    s.round_name,
    w.team_name,
    winners.wins,
    l.team_name AS loser_team_name,
    losers.wins AS loser_wins,
    losers.wins - winners.wins AS wins_behind,
    s.games
FROM agg_playoff_series AS s
INNER JOIN agg_standings AS winners
    ON winners.league = s.league AND winners.season_year = s.season_year AND winners.team_id = s.winner_team_id
INNER JOIN agg_standings AS losers
    ON losers.league = s.league AND losers.season_year = s.season_year
        AND losers.team_id IN (s.home_team_id, s.away_team_id) AND losers.team_id <> s.winner_team_id
INNER JOIN dim_team_seasons AS w ON w.team_id = winners.team_id AND w.season_year = s.season_year
INNER JOIN dim_team_seasons AS l ON l.team_id = losers.team_id AND l.season_year = s.season_year
WHERE winners.is_complete
    AND losers.is_complete
    AND greatest(s.home_team_wins, s.away_team_wins) >= $minimum_wins
    AND losers.wins > winners.wins
ORDER BY
    wins_behind DESC,
    s.season_year,
    w.team_name
LIMIT $limit;
