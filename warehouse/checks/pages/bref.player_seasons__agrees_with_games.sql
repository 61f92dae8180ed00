-- about: A player's printed season, in total and for each team, is the sum of his games, in seasons with every box score.
-- failure: {n} printed [season|seasons] of players [differs|differ] from the sum of the games.
-- severity: warn
-- reads: bref.player_seasons, agg_player_seasons, agg_team_seasons, dim_seasons
-- key: source_url, season_year, season_type, player_id, team_code
-- fault: UPDATE dim_seasons SET is_complete = TRUE; INSERT INTO bref.player_seasons (season_year, league, season_type, player_id, is_combined_totals, games_played, points) SELECT season_year, 'NBA', season_type, player_id, FALSE, games_played, points + 1 FROM agg_player_seasons WHERE row_scope = 'season_total' LIMIT 1
-- The page of a team prints what a player did for that team, whatever he did elsewhere.
WITH short AS (
    SELECT DISTINCT
        league,
        season_year
    FROM agg_team_seasons
    WHERE box_scores < games_played
)

SELECT
    printed.source_url,
    printed.season_year,
    printed.season_type,
    printed.player_id,
    printed.team_code,
    printed.games_played,
    own.games_played AS own_games_played,
    printed.points,
    own.points AS own_points
FROM bref.player_seasons AS printed
INNER JOIN dim_seasons AS seasons
    ON printed.season_year = seasons.season_year AND @same_league(printed.league, seasons.league)
INNER JOIN agg_player_seasons AS own
    ON
        printed.player_id = own.player_id
        AND seasons.league = own.league
        AND printed.season_year = own.season_year
        AND printed.season_type = own.season_type
        AND CASE
            WHEN printed.is_combined_totals OR printed.team_id IS NULL THEN own.row_scope = 'season_total'
            ELSE own.row_scope = 'stint' AND own.team_id = printed.team_id
        END
LEFT JOIN short ON seasons.league = short.league AND printed.season_year = short.season_year
WHERE
    seasons.is_complete
    AND short.season_year IS NULL
    AND (printed.games_played <> own.games_played OR printed.points <> own.points)
ORDER BY printed.source_url, printed.season_year, printed.season_type, printed.player_id, printed.team_code
