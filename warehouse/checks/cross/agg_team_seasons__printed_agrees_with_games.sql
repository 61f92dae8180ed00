-- about: The printed record and points of a team's season are those of the games, where the artifact has as many.
-- failure: {n} printed [season|seasons] of teams [differs|differ] from the games.
-- severity: warn
-- reads: agg_team_seasons, dim_games
-- key: team_id, season_year, season_type
-- fault: UPDATE agg_team_seasons SET origin = 'PRINTED', wins = wins + 1, losses = losses - 1 WHERE team_id = 101
WITH records AS (
    SELECT
        team_id,
        season_year,
        season_type,
        count(*) AS games_played,
        sum(CASE WHEN winner_team_id = team_id THEN 1 ELSE 0 END) AS wins,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points
    FROM @sides_of_games(dim_games) AS sides
    GROUP BY team_id, season_year, season_type
)

SELECT
    totals.team_id,
    totals.season_year,
    totals.season_type,
    totals.games_played,
    totals.wins,
    records.wins AS wins_of_games,
    totals.points,
    records.points AS points_of_games,
    totals.opponent_points,
    records.opponent_points AS opponent_points_of_games
FROM agg_team_seasons AS totals
INNER JOIN records
    ON
        totals.team_id = records.team_id
        AND totals.season_year = records.season_year
        AND totals.season_type = records.season_type
        AND totals.games_played = records.games_played
WHERE
    totals.origin = 'PRINTED'
    AND (
        totals.wins <> records.wins
        OR totals.points <> records.points
        OR totals.opponent_points <> records.opponent_points
    )
ORDER BY totals.team_id, totals.season_year, totals.season_type
