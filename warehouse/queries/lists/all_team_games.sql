-- about: Every line of every team.
-- reads: fact_team_gamelogs
-- list: game_date DESC, game_id DESC, team_id
-- names: team_abbreviation, opponent_team_abbreviation
SELECT
    team_id,
    game_id,
    game_date,
    league,
    season_year,
    season_type,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    points,
    opponent_points,
    plus_minus,
    minutes_played,
    rebounds,
    offensive_rebounds,
    defensive_rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    total_turnovers,
    personal_fouls,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM fact_team_gamelogs;
