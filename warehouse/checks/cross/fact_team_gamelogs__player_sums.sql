-- about: The player lines add up to the team line, in every stat that all of them have.
-- failure: {n} [number|numbers] of team lines [is|are] not the sum of the players.
-- reads: fact_player_gamelogs, fact_team_gamelogs, dim_games, etl.import_batches
-- key: team_id, game_id, stat
-- follows: fact_player_gamelogs
-- fault: UPDATE fact_player_gamelogs SET assists = assists + 1 WHERE player_id = 1001 AND game_id = 20000001
WITH sums AS (
    SELECT
        team_id,
        game_id,
        -- Where seconds are known they are what adds up: fact_team_gamelogs__seconds_add_up.
        CASE WHEN count(minutes_played) = count(*) AND count(seconds_played) = 0 THEN sum(minutes_played) END
            AS minutes_played,
        @each_count(@complete_sum(this_count) AS this_count)
    FROM @whole_lines(fact_player_gamelogs) AS players
    GROUP BY team_id, game_id
),

compared AS (
    SELECT
        lines.team_id,
        lines.game_id,
        games.bref_id IS NOT NULL OR lines.turnovers = lines.total_turnovers AS counts_team_turnovers,
        unnest([
            {'stat': 'minutes_played', 'team_line': lines.minutes_played, 'player_sum': sums.minutes_played},
            @each_count({'stat': 'this_count', 'team_line': lines.this_count, 'player_sum': sums.this_count})
        ], recursive := true)
    FROM fact_team_gamelogs AS lines
    INNER JOIN sums ON lines.team_id = sums.team_id AND lines.game_id = sums.game_id
    LEFT JOIN dim_games AS games ON lines.game_id = games.game_id
)

SELECT
    team_id,
    game_id,
    stat,
    team_line,
    player_sum
FROM compared
WHERE
    team_line <> player_sum
    -- Sheets and logs by team count turnovers of the team, such as a shot clock violation, too.
    AND NOT (stat = 'turnovers' AND counts_team_turnovers IS NOT DISTINCT FROM TRUE)
ORDER BY team_id, game_id, stat
