-- about: The lines of a team's games of a season or part of it, in the order in which they were played.
-- reads: fact_team_gamelogs
-- parameters: team_id BIGINT, season_year INTEGER, season_type VARCHAR
-- names: opponent_team_abbreviation
SELECT
    game_id,
    game_date,
    season_year,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    minutes_played,
    @each_count(this_count),
    total_turnovers,
    opponent_points,
    plus_minus::DOUBLE AS plus_minus
FROM fact_team_gamelogs
WHERE team_id = $team_id
    AND season_year = $season_year
    AND season_type = $season_type
ORDER BY
    game_date,
    game_id
LIMIT 200;
