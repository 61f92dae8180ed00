-- about: The last game of each of some players, with his line; the numbers of the players are divided by commas.
-- reads: fact_player_gamelogs
-- parameters: player_ids VARCHAR
-- names: player_slug, player_name, team_abbreviation, opponent_team_abbreviation
SELECT
    player_id,
    game_id,
    game_date,
    league,
    season_year,
    team_id,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    points,
    rebounds,
    assists
FROM fact_player_gamelogs
WHERE player_id IN (SELECT unnest(string_split($player_ids, ','))::BIGINT)
QUALIFY row_number() OVER (PARTITION BY player_id ORDER BY game_date DESC, game_id DESC) = 1
ORDER BY
    game_date DESC,
    player_id;
