-- about: What a player's teams scored and allowed with him on court and without him, by season and part of it, in those of his games of which play-by-play is here.
-- reads: agg_lineup_stints, agg_player_seasons
-- parameters: player_id BIGINT
-- names: team_abbreviation
-- Periods of which it is not known who was on court count neither way; unknown_seconds says how long they are.
WITH stints AS (
    SELECT
        s.*,
        list_contains(string_split(s.player_ids, ','), $player_id::VARCHAR) AS is_on
    FROM agg_lineup_stints AS s
    WHERE EXISTS (
        SELECT 1
        FROM agg_lineup_stints AS own
        WHERE own.game_id = s.game_id
            AND own.team_id = s.team_id
            AND list_contains(string_split(own.player_ids, ','), $player_id::VARCHAR)
    )
),
sums AS (
    SELECT
        season_year,
        season_type,
        team_id,
        count(DISTINCT game_id)::INTEGER AS games,
        coalesce(sum(seconds) FILTER (WHERE is_on), 0)::INTEGER AS on_seconds,
        coalesce(sum(points) FILTER (WHERE is_on), 0)::INTEGER AS on_points,
        coalesce(sum(opponent_points) FILTER (WHERE is_on), 0)::INTEGER AS on_opponent_points,
        coalesce(sum(seconds) FILTER (WHERE NOT is_on), 0)::INTEGER AS off_seconds,
        coalesce(sum(points) FILTER (WHERE NOT is_on), 0)::INTEGER AS off_points,
        coalesce(sum(opponent_points) FILTER (WHERE NOT is_on), 0)::INTEGER AS off_opponent_points,
        coalesce(sum(seconds) FILTER (WHERE is_on IS NULL), 0)::INTEGER AS unknown_seconds
    FROM stints
    GROUP BY season_year, season_type, team_id
)
SELECT
    sums.*,
    p.games_played,
    coalesce(p.is_complete AND p.games_played = sums.games AND sums.unknown_seconds = 0, FALSE) AS is_complete
FROM sums
LEFT JOIN agg_player_seasons AS p
    ON p.player_id = $player_id
    AND p.season_year = sums.season_year
    AND p.season_type = sums.season_type
    AND p.team_id = sums.team_id
    AND p.row_scope = 'stint'
ORDER BY
    sums.season_year,
    sums.season_type DESC,
    sums.team_id;
