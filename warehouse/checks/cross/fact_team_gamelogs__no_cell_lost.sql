-- about: In game logs, and on sheets since 1996-97, a stat is there in all lines of a team's game or in none: a cell that is empty in one of them was lost.
-- failure: {n} [stat of a game is|stats of games are] empty in some of a team's lines and there in the others.
-- severity: error
-- reads: fact_player_gamelogs, fact_team_gamelogs, dim_games
-- key: team_id, game_id, stat
WITH counts AS (
    SELECT
        lines.team_id,
        lines.game_id,
        bool_and(games.nba_id IS NOT NULL) AS is_logged,
        count(*) AS players,
        count(players.minutes_played) AS minutes_played,
        count(players.field_goals_made) AS field_goals_made,
        count(players.field_goals_attempted) AS field_goals_attempted,
        count(players.three_pointers_made) AS three_pointers_made,
        count(players.three_pointers_attempted) AS three_pointers_attempted,
        count(players.free_throws_made) AS free_throws_made,
        count(players.free_throws_attempted) AS free_throws_attempted,
        count(players.offensive_rebounds) AS offensive_rebounds,
        count(players.defensive_rebounds) AS defensive_rebounds,
        count(players.rebounds) AS rebounds,
        count(players.assists) AS assists,
        count(players.steals) AS steals,
        count(players.blocks) AS blocks,
        count(players.turnovers) AS turnovers,
        count(players.personal_fouls) AS personal_fouls,
        count(players.points) AS points,
        count(players.plus_minus) AS plus_minus
    FROM fact_team_gamelogs AS lines
    INNER JOIN dim_games AS games ON lines.game_id = games.game_id
    INNER JOIN fact_player_gamelogs AS players ON lines.team_id = players.team_id AND lines.game_id = players.game_id
    WHERE games.nba_id IS NOT NULL OR games.season_year >= 1997
    GROUP BY lines.team_id, lines.game_id
),

compared AS (
    SELECT
        counts.team_id,
        counts.game_id,
        counts.players,
        unnest([
            {'stat': 'minutes_played', 'player_lines': counts.minutes_played, 'is_in_team_line': lines.minutes_played IS NOT NULL},
            {'stat': 'field_goals_made', 'player_lines': counts.field_goals_made, 'is_in_team_line': lines.field_goals_made IS NOT NULL},
            {'stat': 'field_goals_attempted', 'player_lines': counts.field_goals_attempted, 'is_in_team_line': lines.field_goals_attempted IS NOT NULL},
            {'stat': 'three_pointers_made', 'player_lines': counts.three_pointers_made, 'is_in_team_line': lines.three_pointers_made IS NOT NULL},
            {'stat': 'three_pointers_attempted', 'player_lines': counts.three_pointers_attempted, 'is_in_team_line': lines.three_pointers_attempted IS NOT NULL},
            {'stat': 'free_throws_made', 'player_lines': counts.free_throws_made, 'is_in_team_line': lines.free_throws_made IS NOT NULL},
            {'stat': 'free_throws_attempted', 'player_lines': counts.free_throws_attempted, 'is_in_team_line': lines.free_throws_attempted IS NOT NULL},
            {'stat': 'offensive_rebounds', 'player_lines': counts.offensive_rebounds, 'is_in_team_line': lines.offensive_rebounds IS NOT NULL},
            {'stat': 'defensive_rebounds', 'player_lines': counts.defensive_rebounds, 'is_in_team_line': lines.defensive_rebounds IS NOT NULL},
            {'stat': 'rebounds', 'player_lines': counts.rebounds, 'is_in_team_line': lines.rebounds IS NOT NULL},
            {'stat': 'assists', 'player_lines': counts.assists, 'is_in_team_line': lines.assists IS NOT NULL},
            {'stat': 'steals', 'player_lines': counts.steals, 'is_in_team_line': lines.steals IS NOT NULL},
            {'stat': 'blocks', 'player_lines': counts.blocks, 'is_in_team_line': lines.blocks IS NOT NULL},
            {'stat': 'turnovers', 'player_lines': counts.turnovers, 'is_in_team_line': lines.turnovers IS NOT NULL},
            {'stat': 'personal_fouls', 'player_lines': counts.personal_fouls, 'is_in_team_line': lines.personal_fouls IS NOT NULL},
            {'stat': 'points', 'player_lines': counts.points, 'is_in_team_line': lines.points IS NOT NULL},
            -- No sheet has plus/minus of the team, and not every one of its players'.
            {'stat': 'plus_minus', 'player_lines': CASE WHEN counts.is_logged THEN counts.plus_minus END, 'is_in_team_line': lines.plus_minus IS NOT NULL}
        ], recursive := true)
    FROM counts
    INNER JOIN fact_team_gamelogs AS lines ON counts.team_id = lines.team_id AND counts.game_id = lines.game_id
)

SELECT
    team_id,
    game_id,
    stat,
    players,
    player_lines,
    is_in_team_line
FROM compared
WHERE player_lines BETWEEN 1 AND players - 1 OR (player_lines = players AND NOT is_in_team_line)
ORDER BY team_id, game_id, stat
