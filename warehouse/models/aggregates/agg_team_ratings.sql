-- about: One row per team and regular season of which all games so far are here: how good it was by its margins and its schedule.
-- key: team_id, league, season_year
-- checks: unique
-- reads: dim_games, agg_season_parts
-- runs: duckdb
-- The rating is the mean margin and the mean rating of the opponents (Basketball-Reference, "A simple ranking system", D. Drinen,
-- 2006), found by going half of the way to it fifty times: so it comes to rest also where two teams play each other alone.
WITH RECURSIVE sides AS (
    SELECT
        games.league,
        games.season_year,
        games.home_team_id AS team_id,
        games.away_team_id AS opponent_team_id,
        games.home_points - games.away_points AS margin
    FROM dim_games AS games
    INNER JOIN agg_season_parts AS parts
        ON
            games.league = parts.league
            AND games.season_year = parts.season_year
            AND games.season_type = parts.season_type
    WHERE games.season_type = 'REGULAR' AND parts.has_all_games
),

played AS (
    SELECT league, season_year, team_id, opponent_team_id, margin FROM sides
    UNION ALL
    SELECT league, season_year, opponent_team_id, team_id, -margin FROM sides
),

teams AS MATERIALIZED (
    SELECT
        league,
        season_year,
        team_id,
        count(*)::INTEGER AS games_played,
        avg(margin) AS margin
    FROM played
    GROUP BY league, season_year, team_id
),

-- What a team's next rating is made of: half of its own, and half of the opponents' by their games.
shares AS MATERIALIZED (
    SELECT
        played.league,
        played.season_year,
        played.team_id,
        played.opponent_team_id AS other_team_id,
        count(*) / (2.0 * any_value(teams.games_played)) AS share
    FROM played
    INNER JOIN teams
        ON played.league = teams.league AND played.season_year = teams.season_year AND played.team_id = teams.team_id
    GROUP BY played.league, played.season_year, played.team_id, played.opponent_team_id
    UNION ALL
    SELECT league, season_year, team_id, team_id, 0.5 FROM teams
),

ratings AS (
    SELECT
        league,
        season_year,
        team_id,
        0 AS step,
        margin AS rating
    FROM teams
    UNION ALL
    SELECT
        shares.league,
        shares.season_year,
        shares.team_id,
        any_value(ratings.step) + 1,
        any_value(teams.margin) / 2 + sum(shares.share * ratings.rating)
    FROM ratings
    INNER JOIN shares
        ON
            ratings.league = shares.league
            AND ratings.season_year = shares.season_year
            AND ratings.team_id = shares.other_team_id
    INNER JOIN teams
        ON shares.league = teams.league AND shares.season_year = teams.season_year AND shares.team_id = teams.team_id
    WHERE ratings.step < 50
    GROUP BY shares.league, shares.season_year, shares.team_id
)

SELECT
    teams.team_id,
    teams.league,
    teams.season_year,
    teams.games_played, -- NOT NULL
    -- Sums of parts differ in their last digits by the order of the rows, and halves would be rounded either way.
    round(round(teams.margin, 6), 2) AS margin_of_victory, -- NOT NULL
    round(round(ratings.rating - teams.margin, 6), 2) AS strength_of_schedule, -- NOT NULL
    round(round(ratings.rating, 6), 2) AS simple_rating -- NOT NULL
FROM ratings
INNER JOIN teams
    ON ratings.league = teams.league AND ratings.season_year = teams.season_year AND ratings.team_id = teams.team_id
WHERE ratings.step = 50
ORDER BY
    teams.season_year,
    teams.league,
    teams.team_id
