-- about: A player's seasons in shooting by distance, oldest first, as lists and pages print them.
-- reads: fact_player_season_shooting
-- parameters: player_id BIGINT
-- names: team_abbreviation
SELECT
    @player_line_head(line),
    line.season_minutes_played AS minutes_played,
    @shooting_numbers(line)
FROM fact_player_season_shooting AS line
WHERE line.player_id = $player_id
ORDER BY
    season_year,
    league,
    season_type DESC,
    row_scope,
    team_code
LIMIT 300;
