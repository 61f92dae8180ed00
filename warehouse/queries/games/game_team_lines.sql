-- about: The lines of both teams of a game, the home team first.
-- reads: fact_team_gamelogs
-- kept: game_id BIGINT
-- names: team_abbreviation, team_name
SELECT
    game_id AS by_game_id,
    season_year AS by_season_year,
    is_home,
    team_id,
    points,
    minutes_played,
    field_goals_made,
    field_goals_attempted,
    round(field_goals_made / nullif(field_goals_attempted, 0), 3) AS field_goal_pct,
    three_pointers_made,
    three_pointers_attempted,
    round(three_pointers_made / nullif(three_pointers_attempted, 0), 3) AS three_point_pct,
    free_throws_made,
    free_throws_attempted,
    round(free_throws_made / nullif(free_throws_attempted, 0), 3) AS free_throw_pct,
    offensive_rebounds,
    defensive_rebounds,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls
FROM fact_team_gamelogs
ORDER BY
    by_game_id,
    is_home DESC,
    team_id;
