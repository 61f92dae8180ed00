-- about: One row per day of games of a regular season and team: the table after that day, by share of games won; teams that share it share a rank.
-- key: league, season_year, game_date, team_id
-- reads: dim_games, dim_team_seasons
-- runs: duckdb
WITH days AS (
    SELECT DISTINCT
        league,
        season_year,
        game_date
    FROM dim_games
    WHERE season_type = 'REGULAR'
),

sides AS (
    SELECT
        season_year,
        game_date,
        unnest([home_team_id, away_team_id]) AS team_id,
        winner_team_id
    FROM dim_games
    WHERE season_type = 'REGULAR'
),

records AS (
    SELECT
        days.league,
        days.season_year,
        days.game_date,
        teams.team_id,
        any_value(teams.conference) AS conference,
        any_value(teams.division) AS division,
        count(sides.team_id) AS games_played,
        count(*) FILTER (WHERE sides.team_id = sides.winner_team_id) AS wins
    FROM days
    INNER JOIN dim_team_seasons AS teams ON days.league = teams.league AND days.season_year = teams.season_year
    LEFT JOIN sides
        ON
            teams.team_id = sides.team_id
            AND days.season_year = sides.season_year
            AND sides.game_date <= days.game_date
    GROUP BY days.league, days.season_year, days.game_date, teams.team_id
),

-- Whoever has played no game is behind all who have won one.
shares AS (
    SELECT
        records.*,
        coalesce(wins * 1000000000 // nullif(games_played, 0), 0) AS billionths
    FROM records
),

ranked AS (
    SELECT
        shares.*,
        2 * wins - games_played AS margin,
        rank() OVER (PARTITION BY league, season_year, game_date ORDER BY billionths DESC) AS league_rank,
        rank() OVER (PARTITION BY league, season_year, game_date, conference ORDER BY billionths DESC) AS conference_rank,
        rank() OVER (PARTITION BY league, season_year, game_date, conference, division ORDER BY billionths DESC) AS division_rank
    FROM shares
)

SELECT
    league,
    season_year,
    game_date,
    team_id,
    conference,
    division,
    wins::INTEGER AS wins,
    (games_played - wins)::INTEGER AS losses,
    @share_to_thousandths(wins, games_played) AS win_pct,
    league_rank::INTEGER AS league_rank,
    CASE WHEN conference IS NOT NULL THEN conference_rank::INTEGER END AS conference_rank,
    CASE WHEN division IS NOT NULL THEN division_rank::INTEGER END AS division_rank,
    ((max(margin) OVER (PARTITION BY league, season_year, game_date) - margin) / 2)::DOUBLE AS league_games_behind,
    CASE
        WHEN conference IS NOT NULL
            THEN ((max(margin) OVER (PARTITION BY league, season_year, game_date, conference) - margin) / 2)::DOUBLE
    END AS conference_games_behind
FROM ranked
