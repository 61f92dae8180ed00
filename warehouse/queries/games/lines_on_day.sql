-- about: The most points of players on a day of the year, in the years before the one that is asked for.
-- reads: fact_player_gamelogs
-- parameters: game_date DATE
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
    points,
    rebounds,
    assists
FROM fact_player_gamelogs
WHERE month(game_date) = month($game_date::DATE)
    AND day(game_date) = day($game_date::DATE)
    AND game_date < $game_date
    AND season_type NOT IN ('PRESEASON', 'ALL_STAR')
    AND points IS NOT NULL
ORDER BY
    points DESC,
    game_date DESC,
    game_id,
    player_id
LIMIT 5;
