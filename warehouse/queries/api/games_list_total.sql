-- about: How many games the list has over all its pages.
-- reads: dim_games, dim_team_seasons
-- parameters: from DATE, to DATE, season_year INTEGER, season_type VARCHAR, team VARCHAR
SELECT count(*) AS total
FROM dim_games AS g
INNER JOIN dim_team_seasons AS h
    ON h.team_id = g.home_team_id AND h.season_year = g.season_year
INNER JOIN dim_team_seasons AS a
    ON a.team_id = g.away_team_id AND a.season_year = g.season_year
WHERE ($from::DATE IS NULL OR g.game_date >= $from)
    AND ($to::DATE IS NULL OR g.game_date <= $to)
    AND ($season_year::INTEGER IS NULL OR g.season_year = $season_year)
    AND ($season_type::VARCHAR IS NULL OR g.season_type = $season_type)
    AND ($team::VARCHAR IS NULL OR h.team_abbreviation = $team OR a.team_abbreviation = $team);
