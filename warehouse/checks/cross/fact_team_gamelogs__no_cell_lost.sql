-- about: In game logs, and on sheets since 1996-97, a stat is present in all lines of a team's game or in none; a single empty cell was lost. A file may tell a stat of players alone.
-- failure: {n} [stat of a game is|stats of games are] empty in some of a team's lines but not in the others.
-- reads: fact_player_gamelogs, fact_team_gamelogs, dim_games, etl.import_batches
-- key: team_id, game_id, stat
-- fault: UPDATE fact_team_gamelogs SET steals = NULL WHERE team_id = 101 AND game_id = 20000001
WITH counts AS (
    SELECT
        lines.team_id,
        lines.game_id,
        bool_and(batches.source <> 'bref') AS is_logged,
        count(*) AS players,
        count(players.minutes_played) AS minutes_played,
        @each_count(count(players.this_count) AS this_count),
        count(players.plus_minus) AS plus_minus
    FROM fact_team_gamelogs AS lines
    INNER JOIN dim_games AS games ON lines.game_id = games.game_id
    INNER JOIN fact_player_gamelogs AS players ON lines.team_id = players.team_id AND lines.game_id = players.game_id
    INNER JOIN etl.import_batches AS batches ON players.import_batch_id = batches.import_batch_id
    WHERE games.nba_id IS NOT NULL OR games.season_year >= 1997
    GROUP BY lines.team_id, lines.game_id
),

told AS (
    SELECT
        import_batch_id,
        count(minutes_played) AS minutes_played,
        @each_count(count(this_count) AS this_count),
        count(plus_minus) AS plus_minus
    FROM fact_team_gamelogs
    GROUP BY import_batch_id
),

compared AS (
    SELECT
        counts.team_id,
        counts.game_id,
        counts.players,
        unnest([
            {'stat': 'minutes_played', 'player_lines': counts.minutes_played, 'is_in_team_line': lines.minutes_played IS NOT NULL OR told.minutes_played = 0},
            @each_count({'stat': 'this_count', 'player_lines': counts.this_count, 'is_in_team_line': lines.this_count IS NOT NULL OR told.this_count = 0}),
            -- No sheet has plus/minus of the team, and not every one of its players'.
            {'stat': 'plus_minus', 'player_lines': CASE WHEN counts.is_logged THEN counts.plus_minus END, 'is_in_team_line': lines.plus_minus IS NOT NULL OR told.plus_minus = 0}
        ], recursive := true)
    FROM counts
    INNER JOIN fact_team_gamelogs AS lines ON counts.team_id = lines.team_id AND counts.game_id = lines.game_id
    INNER JOIN told ON lines.import_batch_id = told.import_batch_id
)

SELECT *
FROM compared
WHERE player_lines BETWEEN 1 AND players - 1 OR (player_lines = players AND NOT is_in_team_line)
ORDER BY team_id, game_id, stat
