-- about: The games and points of a player with several teams are the sums over the teams.
-- failure: The printed total of {n} [player|players] with several teams is not the sum of the teams.
-- reads: bref.player_seasons
-- key: source_url, season_year, league, season_type, player_id
-- fault: INSERT INTO bref.player_seasons (season_year, league, season_type, player_id, team_code, is_combined_totals, points, games_played) VALUES (2001, 'NBA', 'REGULAR', 1, 'TOT', TRUE, 10, 2), (2001, 'NBA', 'REGULAR', 1, 'AAA', FALSE, 9, 2)
SELECT
    source_url,
    season_year,
    league,
    season_type,
    player_id,
    max(points) FILTER (WHERE is_combined_totals) AS points,
    sum(points) FILTER (WHERE NOT is_combined_totals) AS points_of_teams
FROM bref.player_seasons
GROUP BY source_url, season_year, league, season_type, player_id
HAVING
    max(points) FILTER (WHERE is_combined_totals) <> sum(points) FILTER (WHERE NOT is_combined_totals)
    OR max(games_played) FILTER (WHERE is_combined_totals) <> sum(games_played) FILTER (WHERE NOT is_combined_totals)
ORDER BY source_url, season_year, league, season_type, player_id
