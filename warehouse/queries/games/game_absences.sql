-- about: Who was of a team and did not play, with the reason, as printed on the box score page.
-- reads: dim_games, dim_players, fact_did_not_play
-- kept: game_id BIGINT
-- names: player_slug
SELECT
    a.game_id AS by_game_id,
    a.team_id = g.home_team_id AS is_home,
    a.player_id,
    coalesce(a.player_name, p.player_name) AS player_name,
    a.reason
FROM fact_did_not_play AS a
INNER JOIN dim_games AS g ON g.game_id = a.game_id
LEFT JOIN dim_players AS p ON p.player_id = a.player_id
ORDER BY
    by_game_id,
    is_home,
    a.reason,
    player_name,
    a.source_player_id;
