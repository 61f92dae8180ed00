-- about: The time that a player was on court and what his team did meanwhile, by play-by-play, are those of the box score.
-- failure: {n} [player's time or plus/minus differs|players' times or plus/minuses differ] from what the play-by-play says.
-- severity: warn
-- reads: agg_lineup_stints, fact_player_gamelogs
-- key: game_id, team_id, player_id
-- follows: fact_play_by_play
-- fault: INSERT INTO agg_lineup_stints BY NAME SELECT game_id, team_id, 1 AS period, 1 AS stint_number, string_agg(player_id::VARCHAR, ',') AS player_ids, 2880 AS seconds, 200 AS points, 0 AS opponent_points FROM fact_player_gamelogs WHERE game_id = 20000001 GROUP BY game_id, team_id
-- Records of changes are a few seconds late at times, and of free throws it is not always clear who was on court at the foul.
WITH games AS (
    SELECT
        game_id,
        team_id
    FROM agg_lineup_stints
    GROUP BY game_id, team_id
    HAVING count(*) = count(player_ids)
),

on_court AS (
    SELECT
        game_id,
        team_id,
        player_id,
        sum(seconds) AS seconds,
        sum(margin) AS margin
    FROM (
        SELECT
            stints.game_id,
            stints.team_id,
            unnest(string_split(stints.player_ids, ','))::BIGINT AS player_id,
            stints.seconds,
            stints.points - stints.opponent_points AS margin
        FROM agg_lineup_stints AS stints
        INNER JOIN games ON stints.game_id = games.game_id AND stints.team_id = games.team_id
    ) AS players
    GROUP BY game_id, team_id, player_id
)

SELECT
    lines.game_id,
    lines.team_id,
    lines.player_id,
    lines.seconds_played,
    on_court.seconds AS seconds_on_court,
    lines.plus_minus,
    on_court.margin
FROM fact_player_gamelogs AS lines
INNER JOIN games ON lines.game_id = games.game_id AND lines.team_id = games.team_id
LEFT JOIN on_court
    ON lines.game_id = on_court.game_id AND lines.team_id = on_court.team_id AND lines.player_id = on_court.player_id
WHERE
    abs(coalesce(on_court.seconds, 0) - coalesce(lines.seconds_played, 60 * lines.minutes_played)) > 60
    OR abs(coalesce(on_court.margin, 0) - lines.plus_minus) > 3
ORDER BY lines.game_id, lines.team_id, lines.player_id
