-- about: Games, newest first. A team is named by its code of that season.
-- reads: dim_games, dim_team_seasons
-- parameters: from DATE, to DATE, season_year INTEGER, season_type VARCHAR, team VARCHAR, limit BIGINT, offset BIGINT
SELECT
    g.game_id,
    g.nba_id,
    g.bref_id,
    g.game_date,
    g.start_time_eastern,
    g.season_year,
    g.season_type,
    g.home_team_id,
    g.away_team_id,
    h.team_abbreviation AS home_team_abbreviation,
    a.team_abbreviation AS away_team_abbreviation,
    g.home_points,
    g.away_points,
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
WHERE ($from::DATE IS NULL OR g.game_date >= $from)
    AND ($to::DATE IS NULL OR g.game_date <= $to)
    AND ($season_year::INTEGER IS NULL OR g.season_year = $season_year)
    AND ($season_type::VARCHAR IS NULL OR g.season_type = $season_type)
    AND ($team::VARCHAR IS NULL OR h.team_abbreviation = $team OR a.team_abbreviation = $team)
ORDER BY
    g.game_date DESC,
    g.game_id DESC
LIMIT $limit
OFFSET $offset;
