-- about: The printed lines of a player's teams add up to the printed season.
-- failure: {n} printed [season|seasons] of players [is|are] not the sum of the teams.
-- severity: warn
-- reads: agg_player_seasons
-- key: player_id, league, season_year, season_type
-- fault: UPDATE agg_player_seasons SET origin = 'PRINTED', points = points + 1 WHERE row_scope = 'season_total' AND player_id = 1001
WITH stints AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        sum(games_played) AS games_played,
        @each_count(@complete_sum(this_count) AS this_count)
    FROM agg_player_seasons
    WHERE row_scope = 'stint'
    GROUP BY player_id, league, season_year, season_type
)

SELECT
    totals.player_id,
    totals.league,
    totals.season_year,
    totals.season_type,
    totals.games_played,
    stints.games_played AS games_of_teams,
    totals.points,
    stints.points AS points_of_teams
FROM agg_player_seasons AS totals
INNER JOIN stints
    ON
        totals.player_id = stints.player_id
        AND totals.league = stints.league
        AND totals.season_year = stints.season_year
        AND totals.season_type = stints.season_type
WHERE
    totals.row_scope = 'season_total'
    AND totals.origin = 'PRINTED'
    AND (
        totals.games_played <> stints.games_played
        OR (@each_count(totals.this_count)) IS DISTINCT FROM (@each_count(stints.this_count))
    )
ORDER BY totals.player_id, totals.league, totals.season_year, totals.season_type
