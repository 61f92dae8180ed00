-- about: One row per team and game of the artifact: the score from the team's side.
-- key: team_id, game_id
-- reads: kept_games
SELECT
    game_id,
    league,
    season_year,
    season_type,
    game_date,
    home_team_id AS team_id,
    away_team_id AS opponent_team_id,
    TRUE AS is_home,
    is_neutral_site,
    home_points AS points,
    away_points AS opponent_points
FROM kept_games
UNION ALL
SELECT
    game_id,
    league,
    season_year,
    season_type,
    game_date,
    away_team_id AS team_id,
    home_team_id AS opponent_team_id,
    FALSE AS is_home,
    is_neutral_site,
    away_points AS points,
    home_points AS opponent_points
FROM kept_games
