-- about: The lines of both teams of a game, the home team first; names come from memory.
-- reads: fact_team_gamelogs
-- kept: game_id BIGINT
SELECT
    game_id AS by_game_id,
    is_home,
    team_id,
    points AS score,
    points,
    minutes_played AS minutes,
    field_goals_made AS fg_made,
    field_goals_attempted AS fg_attempted,
    round(field_goals_made / nullif(field_goals_attempted, 0), 3) AS fg_pct,
    three_pointers_made AS fg3_made,
    three_pointers_attempted AS fg3_attempted,
    round(three_pointers_made / nullif(three_pointers_attempted, 0), 3) AS fg3_pct,
    free_throws_made AS ft_made,
    free_throws_attempted AS ft_attempted,
    round(free_throws_made / nullif(free_throws_attempted, 0), 3) AS ft_pct,
    offensive_rebounds,
    defensive_rebounds,
    rebounds AS total_rebounds,
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
