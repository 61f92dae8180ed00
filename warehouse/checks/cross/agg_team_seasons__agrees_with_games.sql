-- about: The season of a team that is not printed is the sum of the games, and of the box scores in every stat but the points.
-- failure: {n} [total|totals] of teams' seasons [is|are] not the sum of the games.
-- reads: agg_team_seasons, dim_games, fact_team_gamelogs
-- key: team_id, season_year, season_type, stat
-- fault: UPDATE agg_team_seasons SET wins = wins + 1 WHERE team_id = 101
WITH records AS (
    SELECT
        team_id,
        season_year,
        season_type,
        count(*) AS games_played,
        count(*) FILTER (WHERE winner_team_id = team_id) AS wins,
        count(*) FILTER (WHERE winner_team_id <> team_id) AS losses,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points
    FROM @sides_of_games(dim_games) AS sides
    GROUP BY team_id, season_year, season_type
),

sums AS (
    SELECT
        team_id,
        season_year,
        season_type,
        count(*) AS box_scores,
        @complete_sum(minutes_played) AS minutes_played,
        @each_count_but_points(@complete_sum(this_count) AS this_count)
    FROM fact_team_gamelogs
    GROUP BY team_id, season_year, season_type
),

compared AS (
    SELECT
        coalesce(records.team_id, totals.team_id) AS team_id,
        coalesce(records.season_year, totals.season_year) AS season_year,
        coalesce(records.season_type, totals.season_type) AS season_type,
        totals.origin,
        unnest([
            {'stat': 'games_played', 'season_total': totals.games_played, 'game_sum': records.games_played},
            {'stat': 'wins', 'season_total': totals.wins, 'game_sum': records.wins},
            {'stat': 'losses', 'season_total': totals.losses, 'game_sum': records.losses},
            {'stat': 'box_scores', 'season_total': totals.box_scores, 'game_sum': coalesce(sums.box_scores, 0)},
            {'stat': 'minutes_played', 'season_total': totals.minutes_played, 'game_sum': sums.minutes_played},
            @each_count_but_points({'stat': 'this_count', 'season_total': totals.this_count, 'game_sum': sums.this_count}),
            {'stat': 'points', 'season_total': totals.points, 'game_sum': records.points},
            {'stat': 'opponent_points', 'season_total': totals.opponent_points, 'game_sum': records.opponent_points}
        ], recursive := true)
    FROM records
    FULL JOIN agg_team_seasons AS totals
        ON
            records.team_id = totals.team_id
            AND records.season_year = totals.season_year
            AND records.season_type = totals.season_type
    LEFT JOIN sums
        ON
            records.team_id = sums.team_id
            AND records.season_year = sums.season_year
            AND records.season_type = sums.season_type
)

SELECT * EXCLUDE (origin)
FROM compared
WHERE origin IS DISTINCT FROM 'PRINTED' AND season_total IS DISTINCT FROM game_sum
ORDER BY team_id, season_year, season_type, stat
