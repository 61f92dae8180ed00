-- about: The fives of a team in a part of a season by time on court, with the points of both teams, of the periods of which it is known who was on court; and how many seconds those are, of all of its play-by-play.
-- reads: agg_lineup_stints
-- parameters: team_id BIGINT, season_year INTEGER, season_type VARCHAR, limit BIGINT
WITH stints AS (
    SELECT
        *,
        sum(CASE WHEN player_ids IS NOT NULL THEN seconds END) OVER () AS known_seconds,
        sum(seconds) OVER () AS all_seconds
    FROM agg_lineup_stints
    WHERE team_id = $team_id
        AND season_year = $season_year
        AND season_type = $season_type
)
SELECT
    player_ids,
    count(DISTINCT game_id)::INTEGER AS games,
    sum(seconds)::INTEGER AS seconds,
    sum(points)::INTEGER AS points,
    sum(opponent_points)::INTEGER AS opponent_points,
    (sum(points) - sum(opponent_points))::INTEGER AS plus_minus,
    any_value(known_seconds)::INTEGER AS known_seconds,
    any_value(all_seconds)::INTEGER AS all_seconds
FROM stints
WHERE player_ids IS NOT NULL
GROUP BY player_ids
ORDER BY
    seconds DESC,
    player_ids
LIMIT $limit;
