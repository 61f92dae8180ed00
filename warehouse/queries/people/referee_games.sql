-- about: The games that an official called, newest first.
-- reads: bridge_game_referees, dim_games, dim_referees
-- parameters: referee VARCHAR, season_year INTEGER, league VARCHAR
-- paged: yes
-- names: home_team_abbreviation, away_team_abbreviation
SELECT
    g.game_id,
    g.game_date,
    g.league,
    g.season_year,
    g.season_type,
    g.home_team_id,
    g.away_team_id,
    g.home_points,
    g.away_points,
    b.official_order,
    b.source
FROM dim_referees AS r
INNER JOIN bridge_game_referees AS b ON b.referee_id = r.referee_id
INNER JOIN dim_games AS g ON g.game_id = b.game_id
WHERE (r.bref_id = $referee OR r.referee_id::VARCHAR = $referee OR r.nba_id::VARCHAR = $referee)
    AND ($season_year::INTEGER IS NULL OR (g.season_year = $season_year AND g.league = $league))
ORDER BY
    g.game_date DESC,
    g.game_id DESC;
