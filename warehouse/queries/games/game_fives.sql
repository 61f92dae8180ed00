-- about: The fives of both teams of a game by the time that they were together, with the points meanwhile, as far as play-by-play tells who was on court.
-- reads: agg_lineup_stints, dim_games, dim_players
-- parameters: game_id BIGINT
-- names: team_abbreviation
WITH fives AS (
    SELECT
        season_year,
        team_id,
        player_ids,
        sum(seconds)::INTEGER AS seconds,
        sum(points)::INTEGER AS points,
        sum(opponent_points)::INTEGER AS opponent_points
    FROM agg_lineup_stints
    WHERE game_id = $game_id
        AND player_ids IS NOT NULL
    GROUP BY season_year, team_id, player_ids
)
SELECT
    f.season_year,
    f.team_id,
    f.team_id = g.home_team_id AS is_home,
    (
        SELECT string_agg(coalesce(p.last_name, p.player_name), ', ' ORDER BY p.player_id)
        FROM dim_players AS p
        WHERE list_contains(string_split(f.player_ids, ','), p.player_id::VARCHAR)
    ) AS players,
    f.seconds AS seconds_played,
    f.points,
    f.opponent_points,
    f.points - f.opponent_points AS plus_minus
FROM fives AS f
INNER JOIN dim_games AS g ON g.game_id = $game_id
ORDER BY
    is_home,
    f.seconds DESC,
    f.player_ids
LIMIT 200;
