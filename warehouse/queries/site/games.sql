-- about: The games of a day; without a day the newest games, newest first.
-- reads: dim_games, dim_team_seasons
-- parameters: game_date DATE, limit BIGINT
SELECT
    g.game_id,
    g.game_date,
    g.season_year,
    g.season_type,
    a.abbreviation AS away_abbrev,
    a.full_name AS away_name,
    g.away_points,
    h.abbreviation AS home_abbrev,
    h.full_name AS home_name,
    g.home_points,
    g.overtimes
FROM dim_games AS g
INNER JOIN dim_team_seasons AS h
    ON h.team_id = g.home_team_id AND h.season_year = g.season_year
INNER JOIN dim_team_seasons AS a
    ON a.team_id = g.away_team_id AND a.season_year = g.season_year
WHERE $game_date::DATE IS NULL
    OR g.game_date = $game_date
ORDER BY
    g.game_date DESC,
    g.game_id
LIMIT $limit;
