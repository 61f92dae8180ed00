-- about: One game.
-- reads: dim_games, dim_team_seasons
-- parameters: game_id BIGINT
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
WHERE g.game_id = $game_id;
