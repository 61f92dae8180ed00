-- about: The stints of a player add up to the season that is not printed, in every stat.
-- failure: {n} [total|totals] of players' seasons [is|are] not the sum of the stints.
-- reads: agg_player_seasons
-- key: player_id, league, season_year, season_type, stat
-- fault: UPDATE agg_player_seasons SET points = points + 1 WHERE player_id = 1006 AND row_scope = 'stint' AND team_id = 101
WITH stints AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        count(*) AS team_count,
        sum(games_played) AS games_played,
        @complete_sum(wins) AS wins,
        @complete_sum(minutes_played) AS minutes_played,
        @each_count(@complete_sum(this_count) AS this_count),
        @complete_sum(plus_minus) AS plus_minus,
        @complete_sum(double_doubles) AS double_doubles,
        @complete_sum(triple_doubles) AS triple_doubles
    FROM agg_player_seasons
    WHERE row_scope = 'stint' AND origin = 'GAMES'
    GROUP BY player_id, league, season_year, season_type
),

compared AS (
    SELECT
        coalesce(stints.player_id, totals.player_id) AS player_id,
        coalesce(stints.league, totals.league) AS league,
        coalesce(stints.season_year, totals.season_year) AS season_year,
        coalesce(stints.season_type, totals.season_type) AS season_type,
        unnest([
            {'stat': 'team_count', 'season_total': totals.team_count, 'stint_sum': stints.team_count},
            {'stat': 'games_played', 'season_total': totals.games_played, 'stint_sum': stints.games_played},
            {'stat': 'wins', 'season_total': totals.wins, 'stint_sum': stints.wins},
            {
                'stat': 'minutes_played',
                'season_total': totals.minutes_played,
                -- Each stint is rounded by itself.
                'stint_sum': CASE
                    WHEN abs(totals.minutes_played - stints.minutes_played) <= stints.team_count THEN totals.minutes_played
                    ELSE stints.minutes_played
                END
            },
            @each_count({'stat': 'this_count', 'season_total': totals.this_count, 'stint_sum': stints.this_count}),
            {'stat': 'plus_minus', 'season_total': totals.plus_minus, 'stint_sum': stints.plus_minus},
            {'stat': 'double_doubles', 'season_total': totals.double_doubles, 'stint_sum': stints.double_doubles},
            {'stat': 'triple_doubles', 'season_total': totals.triple_doubles, 'stint_sum': stints.triple_doubles}
        ], recursive := true)
    FROM stints
    FULL JOIN (SELECT * FROM agg_player_seasons WHERE row_scope = 'season_total' AND origin = 'GAMES') AS totals
        ON
            stints.player_id = totals.player_id
            AND stints.league = totals.league
            AND stints.season_year = totals.season_year
            AND stints.season_type = totals.season_type
)

SELECT *
FROM compared
WHERE season_total IS DISTINCT FROM stint_sum
ORDER BY player_id, league, season_year, season_type, stat
