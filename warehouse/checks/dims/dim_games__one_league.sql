-- about: Both teams of a game are of its league in that season; only before the season do teams of two leagues meet.
-- failure: {n} [game is|games are] between teams of different leagues.
-- reads: dim_games, dim_team_seasons
-- key: game_id
-- fault: UPDATE dim_team_seasons SET league = 'XBL' WHERE team_id = 102
SELECT
    games.game_id,
    games.league,
    home.league AS home_league,
    away.league AS away_league
FROM dim_games AS games
INNER JOIN dim_team_seasons AS home ON games.home_team_id = home.team_id AND games.season_year = home.season_year
INNER JOIN dim_team_seasons AS away ON games.away_team_id = away.team_id AND games.season_year = away.season_year
WHERE games.season_type <> 'PRESEASON' AND (games.league <> home.league OR games.league <> away.league)
ORDER BY games.game_id
