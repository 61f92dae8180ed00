-- about: A player's regular seasons on one basis, oldest first: sums, a game, per 36 minutes, per 100 possessions, or rates.
-- reads: agg_player_stats
-- parameters: player_id BIGINT, basis VARCHAR
SELECT
    league,
    season_year,
    string_split(teams, ',') AS team_abbreviations,
    * EXCLUDE (player_id, league, season_year, basis, teams)
FROM agg_player_stats
WHERE player_id = $player_id
    AND basis = $basis
ORDER BY
    season_year,
    league;
