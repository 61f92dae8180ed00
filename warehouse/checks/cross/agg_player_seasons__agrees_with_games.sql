-- about: The season of a player that is not printed is the sum of the games, in every stat.
-- failure: {n} [total|totals] of players' seasons [is|are] not the sum of the games.
-- reads: agg_player_seasons, fact_player_gamelogs
-- key: player_id, league, season_year, season_type, stat
-- fault: DELETE FROM agg_player_seasons WHERE player_id = 1001 AND season_year = 2001
WITH sums AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        count(*) AS games_played,
        count(*) FILTER (WHERE outcome = 'W') AS wins,
        (@complete_sum(coalesce(seconds_played, 60 * minutes_played)) + 30) // 60 AS minutes_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(plus_minus) AS plus_minus
    FROM fact_player_gamelogs
    GROUP BY player_id, league, season_year, season_type
),

compared AS (
    SELECT
        coalesce(sums.player_id, totals.player_id) AS player_id,
        coalesce(sums.league, totals.league) AS league,
        coalesce(sums.season_year, totals.season_year) AS season_year,
        coalesce(sums.season_type, totals.season_type) AS season_type,
        totals.origin,
        unnest([
            {'stat': 'games_played', 'season_total': totals.games_played, 'game_sum': sums.games_played},
            {'stat': 'wins', 'season_total': totals.wins, 'game_sum': sums.wins},
            {'stat': 'minutes_played', 'season_total': totals.minutes_played, 'game_sum': sums.minutes_played},
            @each_count({'stat': 'this_count', 'season_total': totals.this_count, 'game_sum': sums.this_count}),
            {'stat': 'plus_minus', 'season_total': totals.plus_minus, 'game_sum': sums.plus_minus}
        ], recursive := true)
    FROM sums
    FULL JOIN (SELECT * FROM agg_player_seasons WHERE row_scope = 'season_total') AS totals
        ON
            sums.player_id = totals.player_id
            AND sums.league = totals.league
            AND sums.season_year = totals.season_year
            AND sums.season_type = totals.season_type
)

SELECT * EXCLUDE (origin)
FROM compared
WHERE origin IS DISTINCT FROM 'PRINTED' AND season_total IS DISTINCT FROM game_sum
ORDER BY player_id, league, season_year, season_type, stat
