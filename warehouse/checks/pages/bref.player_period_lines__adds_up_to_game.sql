-- about: The quarters and overtimes of a player add up to his line of the game, in games with a sheet for every period.
-- failure: {n} [number|numbers] of players' lines [is|are] not the sum of the quarters and overtimes.
-- severity: warn
-- reads: bref.player_period_lines, fact_player_gamelogs, fact_line_scores
-- key: game_id, team_id, player_id, stat
-- fault: INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (20000001, 101, 1, 9); INSERT INTO bref.player_period_lines (game_id, team_code, team_id, period_type, period, player_id, points, rebounds, assists) VALUES (20000001, 'TEA', 101, 'QUARTER', 1, 1001, 99, 0, 0)
WITH sums AS (
    SELECT
        game_id,
        team_id,
        player_id,
        @each_count(sum(coalesce(this_count, 0)) AS this_count)
    FROM bref.player_period_lines
    WHERE period_type <> 'HALF' AND player_id IS NOT NULL
    GROUP BY game_id, team_id, player_id
),

sheets AS (
    SELECT
        game_id,
        team_id,
        count(DISTINCT concat(period_type, period)) AS periods
    FROM bref.player_period_lines
    WHERE period_type <> 'HALF'
    GROUP BY game_id, team_id
),

periods AS (
    SELECT
        game_id,
        team_id,
        count(*) AS periods
    FROM fact_line_scores
    GROUP BY game_id, team_id
),

compared AS (
    SELECT
        games.game_id,
        games.team_id,
        games.player_id,
        unnest([
            @each_count({'stat': 'this_count', 'game_line': games.this_count, 'period_sum': sums.this_count})
        ], recursive := true)
    FROM sums
    INNER JOIN sheets ON sums.game_id = sheets.game_id AND sums.team_id = sheets.team_id
    INNER JOIN periods
        ON sums.game_id = periods.game_id AND sums.team_id = periods.team_id AND sheets.periods = periods.periods
    INNER JOIN fact_player_gamelogs AS games
        ON sums.game_id = games.game_id AND sums.team_id = games.team_id AND sums.player_id = games.player_id
)

SELECT *
FROM compared
-- A number that the game does not have was not recorded.
WHERE game_line <> period_sum
ORDER BY game_id, team_id, player_id, stat
