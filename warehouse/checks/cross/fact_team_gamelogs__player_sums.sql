-- about: The lines of the players add up to the line of the team, in every stat.
-- severity: error
-- reads: fact_team_gamelogs, fact_player_gamelogs
-- key: team_id, game_id, stat
WITH sums AS (
    SELECT
        team_id,
        game_id,
        sum(minutes_played) AS minutes_played,
        sum(field_goals_made) AS field_goals_made,
        sum(field_goals_attempted) AS field_goals_attempted,
        sum(three_pointers_made) AS three_pointers_made,
        sum(three_pointers_attempted) AS three_pointers_attempted,
        sum(free_throws_made) AS free_throws_made,
        sum(free_throws_attempted) AS free_throws_attempted,
        sum(offensive_rebounds) AS offensive_rebounds,
        sum(defensive_rebounds) AS defensive_rebounds,
        sum(rebounds) AS rebounds,
        sum(assists) AS assists,
        sum(steals) AS steals,
        sum(blocks) AS blocks,
        sum(turnovers) AS turnovers,
        sum(personal_fouls) AS personal_fouls,
        sum(points) AS points
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
            {'stat': 'turnovers', 'team_line': lines.turnovers, 'player_sum': sums.turnovers},
            {'stat': 'personal_fouls', 'team_line': lines.personal_fouls, 'player_sum': sums.personal_fouls},
            {'stat': 'points', 'team_line': lines.points, 'player_sum': sums.points}
        ], recursive := true)
    FROM fact_team_gamelogs AS lines
    INNER JOIN sums ON lines.team_id = sums.team_id AND lines.game_id = sums.game_id
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
