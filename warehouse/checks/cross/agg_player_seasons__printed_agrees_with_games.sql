-- about: A printed season of a player is the sum of the games, where the artifact has as many.
-- failure: {n} printed [season|seasons] of players [differs|differ] from the sum of the games.
-- severity: warn
-- reads: agg_player_seasons, fact_player_gamelogs
-- key: player_id, league, season_year, season_type
-- fault: UPDATE agg_player_seasons SET origin = 'PRINTED', points = points + 1 WHERE row_scope = 'season_total' AND player_id = 1001
WITH sums AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        count(*) AS games_played,
        @each_count(@complete_sum(this_count) AS this_count)
    FROM fact_player_gamelogs
    GROUP BY player_id, league, season_year, season_type
)

SELECT
    totals.player_id,
    totals.league,
    totals.season_year,
    totals.season_type,
    totals.games_played,
    totals.points,
    sums.points AS points_of_games,
    totals.rebounds,
    sums.rebounds AS rebounds_of_games,
    totals.assists,
    sums.assists AS assists_of_games
FROM agg_player_seasons AS totals
INNER JOIN sums
    ON
        totals.player_id = sums.player_id
        AND totals.league = sums.league
        AND totals.season_year = sums.season_year
        AND totals.season_type = sums.season_type
        AND totals.games_played = sums.games_played
WHERE
    totals.row_scope = 'season_total'
    AND totals.origin = 'PRINTED'
    AND ((@each_count(totals.this_count)) <> (@each_count(sums.this_count)))
ORDER BY totals.player_id, totals.league, totals.season_year, totals.season_type
