-- about: The player lines add up to the team line, in every stat that all of them have.
-- failure: {n} [number|numbers] of team lines [is|are] not the sum of the players.
-- severity: error
-- reads: fact_player_gamelogs, fact_team_gamelogs, dim_games
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
        @each_count(CASE WHEN count(this_count) = count(*) THEN sum(this_count) END AS this_count)
    FROM fact_player_gamelogs
    GROUP BY team_id, game_id
),

compared AS (
    SELECT
        lines.team_id,
        lines.game_id,
        unnest([
            {'stat': 'minutes_played', 'team_line': lines.minutes_played, 'player_sum': sums.minutes_played},
            {'stat': 'field_goals_made', 'team_line': lines.field_goals_made, 'player_sum': sums.field_goals_made},
            {'stat': 'field_goals_attempted', 'team_line': lines.field_goals_attempted, 'player_sum': sums.field_goals_attempted},
            {'stat': 'three_pointers_made', 'team_line': lines.three_pointers_made, 'player_sum': sums.three_pointers_made},
            {'stat': 'three_pointers_attempted', 'team_line': lines.three_pointers_attempted, 'player_sum': sums.three_pointers_attempted},
            {'stat': 'free_throws_made', 'team_line': lines.free_throws_made, 'player_sum': sums.free_throws_made},
            {'stat': 'free_throws_attempted', 'team_line': lines.free_throws_attempted, 'player_sum': sums.free_throws_attempted},
            {'stat': 'offensive_rebounds', 'team_line': lines.offensive_rebounds, 'player_sum': sums.offensive_rebounds},
            {'stat': 'defensive_rebounds', 'team_line': lines.defensive_rebounds, 'player_sum': sums.defensive_rebounds},
            {'stat': 'rebounds', 'team_line': lines.rebounds, 'player_sum': sums.rebounds},
            {'stat': 'assists', 'team_line': lines.assists, 'player_sum': sums.assists},
            {'stat': 'steals', 'team_line': lines.steals, 'player_sum': sums.steals},
            {'stat': 'blocks', 'team_line': lines.blocks, 'player_sum': sums.blocks},
            -- The team lines of Basketball-Reference count turnovers of the team, such as a shot clock violation, too.
            {
                'stat': 'turnovers',
                'team_line': lines.turnovers,
                'player_sum': CASE WHEN games.bref_id IS NULL THEN sums.turnovers END
            },
            {'stat': 'personal_fouls', 'team_line': lines.personal_fouls, 'player_sum': sums.personal_fouls},
            {'stat': 'points', 'team_line': lines.points, 'player_sum': sums.points}
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
WHERE team_line <> player_sum
ORDER BY team_id, game_id, stat
