-- about: Games that came, went or have rows that did, the newest first, and how many there are.
-- reads: after.main.dim_games, after.main.dim_team_seasons, before.main.dim_games, touched_games
-- pieces: limit
WITH counted AS (
    SELECT
        game_id,
        max(CASE WHEN relation = 'dim_games' THEN change END) AS own_change,
        count(*) FILTER (WHERE change = 'added') AS rows_added,
        count(*) FILTER (WHERE change = 'changed') AS rows_changed,
        count(*) FILTER (WHERE change = 'removed') AS rows_removed
    FROM touched_games
    GROUP BY game_id
),

known AS (
    SELECT * FROM after.main.dim_games
    UNION ALL BY NAME
    SELECT * FROM before.main.dim_games
    WHERE game_id NOT IN (SELECT game_id FROM after.main.dim_games)
)

SELECT
    counted.game_id,
    coalesce(counted.own_change, 'changed') AS change,
    CAST(games.game_date AS VARCHAR) AS game_date,
    games.league,
    games.season_year,
    games.season_type,
    games.home_team_id,
    home.team_abbreviation AS home_team_abbreviation,
    games.away_team_id,
    away.team_abbreviation AS away_team_abbreviation,
    games.home_points,
    games.away_points,
    counted.rows_added,
    counted.rows_changed,
    counted.rows_removed,
    count(*) OVER () AS total
FROM counted
LEFT JOIN known AS games ON counted.game_id = games.game_id
LEFT JOIN after.main.dim_team_seasons AS home
    ON games.home_team_id = home.team_id AND games.season_year = home.season_year
LEFT JOIN after.main.dim_team_seasons AS away
    ON games.away_team_id = away.team_id AND games.season_year = away.season_year
ORDER BY games.game_date DESC, counted.game_id DESC
LIMIT {limit}
