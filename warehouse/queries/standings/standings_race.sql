-- about: How many more games than it lost every team had won after each of its games of a regular season, until a day.
-- reads: dim_games
-- parameters: league VARCHAR, season_year INTEGER, game_date DATE
-- names: team_abbreviation
SELECT
    season_year,
    team_id,
    game_date,
    (sum(CASE WHEN team_id = winner_team_id THEN 1 ELSE -1 END) OVER (
        PARTITION BY team_id
        ORDER BY game_date, game_id
    ))::INTEGER AS margin
FROM (
    SELECT
        season_year,
        game_id,
        game_date,
        winner_team_id,
        unnest([home_team_id, away_team_id]) AS team_id
    FROM dim_games
    WHERE league = $league
        AND season_year = $season_year
        AND season_type = 'REGULAR'
        AND winner_team_id IS NOT NULL
        AND game_date <= $game_date::DATE
) AS sides
ORDER BY
    team_id,
    game_date,
    game_id;
