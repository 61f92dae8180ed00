-- about: One row per game of the score board of a day, with the season that its league played on that day.
-- key: game_id
-- reads: raw_bref__daily_games, ref_bref_team_codes, ref_seasons, same_games
-- The page does not tell parts of a season: the last day of the regular season does, but for days since 2019-20 that may have a game of the
-- play-in or the final of the cup.
WITH games AS (
    SELECT
        records.game_id AS bref_game_id,
        records.game_date,
        max(coalesce(home.league, 'NBA')) AS league,
        max(home.team_id) AS home_team_id,
        max(away.team_id) AS away_team_id,
        max(records.home_points) AS home_points,
        max(records.away_points) AS away_points
    FROM raw_bref__daily_games AS records
    LEFT JOIN ref_bref_team_codes AS home ON records.home_team_id = home.code
    LEFT JOIN ref_bref_team_codes AS away ON records.away_team_id = away.code
    WHERE records.game_id IS NOT NULL AND records.home_points IS NOT NULL AND records.away_points IS NOT NULL
    GROUP BY records.game_id, records.game_date
),

dated AS (
    SELECT
        games.bref_game_id,
        min(seasons.season_year) AS season_year
    FROM games
    INNER JOIN @ends_of_seasons(ref_seasons) AS seasons
        ON @same_league(games.league, seasons.league) AND games.game_date <= seasons.last_date
    GROUP BY games.bref_game_id
)

SELECT
    @bref_game_number(games.bref_game_id) AS game_id,
    games.bref_game_id,
    seasons.league,
    dated.season_year,
    CASE WHEN games.game_date > seasons.end_date THEN 'PLAYOFF' ELSE 'REGULAR' END AS season_type,
    games.game_date,
    games.home_team_id,
    games.away_team_id,
    games.home_points,
    games.away_points
FROM games
INNER JOIN dated ON games.bref_game_id = dated.bref_game_id
INNER JOIN @ends_of_seasons(ref_seasons) AS seasons
    ON @same_league(games.league, seasons.league) AND dated.season_year = seasons.season_year
WHERE dated.season_year < 2020
