-- about: Every line of every player.
-- reads: fact_player_gamelogs
-- list: game_date DESC, game_id DESC, player_id
-- names: player_slug, player_name, team_abbreviation, opponent_team_abbreviation
SELECT
    player_id,
    game_id,
    game_date,
    league,
    season_year,
    season_type,
    team_id,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    is_starter,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    offensive_rebounds,
    defensive_rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    plus_minus,
    game_score,
    CASE WHEN @tens_of_line(lines) >= 2 THEN 1 ELSE 0 END AS double_doubles,
    CASE WHEN @tens_of_line(lines) >= 3 THEN 1 ELSE 0 END AS triple_doubles
FROM fact_player_gamelogs AS lines;
