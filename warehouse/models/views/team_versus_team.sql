-- about: One row per team, opponent, season and part of it: how often each won, and their points.
-- key: team_id, opponent_team_id, season_year, season_type
-- reads: dim_games
-- runs: duckdb
SELECT
    side.team_id AS team_id,
    side.opponent_team_id AS opponent_team_id,
    league,
    season_year,
    season_type,
    count(*)::INTEGER AS games, -- Games of the two.
    count(*) FILTER (WHERE side.team_id = winner_team_id)::INTEGER AS wins, -- Of those the team won.
    count(*) FILTER (WHERE side.team_id <> winner_team_id)::INTEGER AS losses, -- Of those the opponent won.
    sum(side.points)::INTEGER AS points,
    sum(side.opponent_points)::INTEGER AS opponent_points,
    min(game_date) AS first_game_date, -- Day of the first of them.
    max(game_date) AS last_game_date -- Day of the last of them.
FROM (
    SELECT
        league,
        season_year,
        season_type,
        game_date,
        winner_team_id,
        unnest([
            {'team_id': home_team_id, 'opponent_team_id': away_team_id, 'points': home_points, 'opponent_points': away_points},
            {'team_id': away_team_id, 'opponent_team_id': home_team_id, 'points': away_points, 'opponent_points': home_points}
        ]) AS side
    FROM dim_games
) AS sides
GROUP BY side.team_id, side.opponent_team_id, league, season_year, season_type
