-- about: The seasons of a player add up to the career, in every stat, and a career that is called complete has no season in part.
-- failure: {n} [total|totals] of careers [is|are] not the sum of the seasons.
-- reads: agg_player_careers, agg_player_seasons
-- key: player_id, season_type, league, stat
-- fault: UPDATE agg_player_careers SET games_played = 1 WHERE player_id = 1001
WITH sums AS (
    SELECT
        player_id,
        season_type,
        coalesce(@counted_league(league), 'ALL') AS league,
        count(*) AS seasons,
        sum(is_complete::INTEGER) AS complete_seasons,
        sum(games_played) AS games_played,
        @complete_sum(wins) AS wins,
        @complete_sum(minutes_played) AS minutes_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(plus_minus) AS plus_minus,
        @complete_sum(double_doubles) AS double_doubles,
        @complete_sum(triple_doubles) AS triple_doubles
    FROM agg_player_seasons
    WHERE row_scope = 'season_total'
    GROUP BY GROUPING SETS ((player_id, season_type, @counted_league(league)), (player_id, season_type))
),

compared AS (
    SELECT
        coalesce(sums.player_id, careers.player_id) AS player_id,
        coalesce(sums.season_type, careers.season_type) AS season_type,
        coalesce(sums.league, careers.league) AS league,
        unnest([
            {'stat': 'seasons', 'career': careers.seasons, 'season_sum': sums.seasons},
            {'stat': 'complete_seasons', 'career': careers.complete_seasons, 'season_sum': sums.complete_seasons},
            {
                'stat': 'is_complete',
                'career': CASE WHEN careers.is_complete THEN careers.seasons + coalesce(careers.missing_seasons, 0) ELSE sums.complete_seasons END,
                'season_sum': sums.complete_seasons
            },
            {'stat': 'games_played', 'career': careers.games_played, 'season_sum': sums.games_played},
            {'stat': 'wins', 'career': careers.wins, 'season_sum': sums.wins},
            {'stat': 'minutes_played', 'career': careers.minutes_played, 'season_sum': sums.minutes_played},
            @each_count({'stat': 'this_count', 'career': careers.this_count, 'season_sum': sums.this_count}),
            {'stat': 'plus_minus', 'career': careers.plus_minus, 'season_sum': sums.plus_minus},
            {'stat': 'double_doubles', 'career': careers.double_doubles, 'season_sum': sums.double_doubles},
            {'stat': 'triple_doubles', 'career': careers.triple_doubles, 'season_sum': sums.triple_doubles}
        ], recursive := true)
    FROM sums
    FULL JOIN agg_player_careers AS careers
        ON sums.player_id = careers.player_id AND sums.season_type = careers.season_type AND sums.league = careers.league
)

SELECT *
FROM compared
WHERE career IS DISTINCT FROM season_sum
ORDER BY player_id, season_type, league, stat
