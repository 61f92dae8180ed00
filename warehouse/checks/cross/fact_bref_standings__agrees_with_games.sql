-- about: The printed standings are the sums of the games, in complete seasons.
-- failure: {n} [team|teams] of the printed standings [differs|differ] from the sum of the games.
-- severity: warn
-- reads: fact_bref_standings, agg_standings, dim_seasons
-- key: season_year, team_id
-- fault: UPDATE dim_seasons SET is_complete = TRUE; INSERT INTO fact_bref_standings (season_year, league, team_id, wins, losses) SELECT season_year, 'NBA', team_id, wins + 1, losses FROM agg_standings LIMIT 1
SELECT DISTINCT
    printed.season_year,
    printed.team_id,
    printed.wins,
    own.wins AS own_wins,
    printed.losses,
    own.losses AS own_losses
FROM fact_bref_standings AS printed
INNER JOIN dim_seasons AS seasons
    ON printed.season_year = seasons.season_year AND @same_league(printed.league, seasons.league)
INNER JOIN agg_standings AS own ON printed.season_year = own.season_year AND printed.team_id = own.team_id
WHERE
    seasons.is_complete
    AND (printed.wins <> own.wins OR printed.losses <> own.losses)
ORDER BY printed.season_year, printed.team_id
