-- about: One player's regular season career in each league: what the BAA counts as the NBA's.
-- reads: agg_player_careers
-- parameters: player_id BIGINT
SELECT
    league,
    seasons,
    first_season_year,
    last_season_year,
    games_played,
    points,
    assists,
    rebounds,
    round(points / games_played, 1) AS points_per_game,
    round(assists / games_played, 1) AS assists_per_game,
    round(rebounds / games_played, 1) AS rebounds_per_game,
    complete_seasons,
    missing_seasons,
    is_complete
FROM agg_player_careers
WHERE player_id = $player_id
    AND season_type = 'REGULAR'
    AND league <> 'ALL'
ORDER BY first_season_year, league;
