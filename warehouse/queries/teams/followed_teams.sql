-- about: The last game of each of some teams, with the score; the numbers of the teams are divided by commas.
-- reads: fact_team_gamelogs
-- parameters: team_ids VARCHAR
-- names: team_name, team_abbreviation, opponent_team_abbreviation, opponent_team_name
SELECT
    team_id,
    game_id,
    game_date,
    league,
    season_year,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    points,
    opponent_points
FROM fact_team_gamelogs
WHERE team_id IN (SELECT unnest(string_split($team_ids, ','))::BIGINT)
QUALIFY row_number() OVER (PARTITION BY team_id ORDER BY game_date DESC, game_id DESC) = 1
ORDER BY
    game_date DESC,
    team_id;
