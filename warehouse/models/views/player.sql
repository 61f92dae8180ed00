-- about: One row per player, with the code of the team of today and the length of the career.
-- key: player_id
-- reads: dim_players, dim_team_seasons, agg_player_careers
-- runs: duckdb
SELECT
    players.player_id,
    players.player_slug,
    players.nba_id,
    players.bref_id,
    players.player_name,
    players.first_name,
    players.last_name,
    players.search_name,
    players.position,
    players.birth_date,
    players.height_inches,
    players.weight_pounds,
    players.college,
    players.debut_year,
    players.final_year,
    players.is_active,
    players.current_team_id,
    players.current_league,
    teams.team_abbreviation AS current_team_abbreviation,
    coalesce(careers.seasons, 0) AS regular_seasons,
    coalesce(careers.games_played, 0) AS regular_games,
    careers.points AS regular_points
FROM dim_players AS players
LEFT JOIN dim_team_seasons AS teams
    ON players.current_team_id = teams.team_id AND players.final_year = teams.season_year
LEFT JOIN agg_player_careers AS careers
    ON players.player_id = careers.player_id AND careers.season_type = 'REGULAR' AND careers.league = 'ALL'
