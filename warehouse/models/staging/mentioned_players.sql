-- about: One row per player with a number of the NBA whom a list of something else names; of those drafted, whose the pick is.
-- key: player_id
-- reads: mentioned_people, draft_picks_told
-- without: mentioned_people
SELECT
    player_id,
    max(player_name) AS player_name
FROM (
    SELECT
        CAST(id AS BIGINT) AS player_id,
        player_name
    FROM mentioned_people
    WHERE scheme = 'nba' AND season_year IS NOT NULL
    UNION ALL
    SELECT
        player_id,
        player_name
    FROM draft_picks_told
    WHERE scheme = 'nba' AND player_id = pick_player_id
) AS named
GROUP BY player_id
