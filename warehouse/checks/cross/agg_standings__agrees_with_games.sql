-- about: Wins and losses in standings that are not printed match the regular season games.
-- failure: {n} [team|teams] in the standings [has|have] wins or losses that differ from the games.
-- reads: agg_standings, dim_games
-- key: season_year, team_id
-- fault: UPDATE agg_standings SET wins = wins + 1 WHERE team_id = 101 AND season_year = 2001
WITH records AS (
    SELECT
        season_year,
        team_id,
        count(*) FILTER (WHERE winner_team_id = team_id) AS wins,
        count(*) FILTER (WHERE winner_team_id <> team_id) AS losses
    FROM @sides_of_games(dim_games) AS sides
    WHERE season_type = 'REGULAR'
    GROUP BY season_year, team_id
)

SELECT
    coalesce(records.season_year, standings.season_year) AS season_year,
    coalesce(records.team_id, standings.team_id) AS team_id,
    standings.wins,
    records.wins AS games_won,
    standings.losses,
    records.losses AS games_lost
FROM records
FULL JOIN agg_standings AS standings
    ON records.season_year = standings.season_year AND records.team_id = standings.team_id
WHERE
    standings.origin IS DISTINCT FROM 'PRINTED'
    AND (
        standings.wins IS DISTINCT FROM records.wins
        OR standings.losses IS DISTINCT FROM records.losses
        OR standings.wins < standings.home_wins + standings.away_wins
        OR standings.losses < standings.home_losses + standings.away_losses
    )
ORDER BY season_year, team_id
