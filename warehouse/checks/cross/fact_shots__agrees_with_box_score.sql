-- about: A player's shots in play-by-play match the counts of the box score.
-- failure: The shots in play-by-play differ from the box score in {n} [player line|player lines].
-- severity: warn
-- reads: fact_shots, fact_player_gamelogs
-- key: game_id, player_id
-- follows: fact_player_gamelogs, fact_play_by_play
-- fault: INSERT INTO fact_shots (game_id, event_number, player_id, is_made, points_value) SELECT game_id, 1, player_id, TRUE, 3 FROM fact_player_gamelogs WHERE game_id = 20000001 LIMIT 1
WITH shots AS (
    SELECT
        game_id,
        player_id,
        count(*) FILTER (WHERE is_made) AS field_goals_made,
        count(*) AS field_goals_attempted,
        count(*) FILTER (WHERE is_made AND points_value = 3) AS three_pointers_made,
        count(*) FILTER (WHERE points_value = 3) AS three_pointers_attempted
    FROM fact_shots
    GROUP BY game_id, player_id
),

lines AS (
    SELECT
        logs.game_id,
        logs.player_id,
        logs.field_goals_made,
        logs.field_goals_attempted,
        logs.three_pointers_made,
        logs.three_pointers_attempted
    FROM fact_player_gamelogs AS logs
    WHERE logs.game_id IN (SELECT game_id FROM fact_shots)
),

-- Who has a line and no shot took none; who has shots and no line, in a game that has lines, is amiss.
compared AS (
    SELECT
        coalesce(lines.game_id, shots.game_id) AS game_id,
        coalesce(lines.player_id, shots.player_id) AS player_id,
        lines.player_id IS NULL AS has_no_line,
        coalesce(shots.field_goals_made, 0) AS told_made,
        lines.field_goals_made,
        coalesce(shots.field_goals_attempted, 0) AS told_attempted,
        lines.field_goals_attempted,
        coalesce(shots.three_pointers_made, 0) AS told_three_pointers_made,
        lines.three_pointers_made,
        coalesce(shots.three_pointers_attempted, 0) AS told_three_pointers_attempted,
        lines.three_pointers_attempted
    FROM lines
    FULL JOIN shots ON lines.game_id = shots.game_id AND lines.player_id = shots.player_id
)

SELECT
    game_id,
    player_id,
    told_made,
    field_goals_made,
    told_attempted,
    field_goals_attempted,
    told_three_pointers_made,
    three_pointers_made,
    told_three_pointers_attempted,
    three_pointers_attempted
FROM compared
WHERE
    told_made <> field_goals_made
    OR told_attempted <> field_goals_attempted
    OR told_three_pointers_made <> three_pointers_made
    OR told_three_pointers_attempted <> three_pointers_attempted
    OR (has_no_line AND game_id IN (SELECT game_id FROM lines))
ORDER BY game_id, player_id
