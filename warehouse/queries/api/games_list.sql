-- about: Games, newest first. A team is named by its code of that season.
-- reads: dim_games, dim_team_seasons
-- parameters: start_date DATE, end_date DATE, season_year INTEGER, season_type VARCHAR, team VARCHAR, limit BIGINT, offset BIGINT
SELECT
    g.game_id,
    g.nba_id,
    g.bref_id,
    g.game_date AS date,
    g.start_time_eastern AS time,
    g.season_year,
    g.season_type,
    g.home_team_id,
    g.away_team_id,
    h.abbreviation AS home_team_abbrev,
    a.abbreviation AS away_team_abbrev,
    g.home_points AS home_score,
    g.away_points AS away_score,
    g.overtimes,
    TRUE AS is_final,
    g.arena,
    g.attendance,
    g.has_box_score
FROM dim_games AS g
INNER JOIN dim_team_seasons AS h
    ON h.team_id = g.home_team_id AND h.season_year = g.season_year
INNER JOIN dim_team_seasons AS a
    ON a.team_id = g.away_team_id AND a.season_year = g.season_year
WHERE ($start_date::DATE IS NULL OR g.game_date >= $start_date)
    AND ($end_date::DATE IS NULL OR g.game_date <= $end_date)
    AND ($season_year::INTEGER IS NULL OR g.season_year = $season_year)
    AND ($season_type::VARCHAR IS NULL OR g.season_type = $season_type)
    AND ($team::VARCHAR IS NULL OR h.abbreviation = $team OR a.abbreviation = $team)
ORDER BY
    g.game_date DESC,
    g.game_id DESC
LIMIT $limit
OFFSET $offset;
