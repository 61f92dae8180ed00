-- about: One player's regular season career in one row, and how much of it is here; no games is zero games and no averages.
-- reads: agg_player_careers, dim_players
-- parameters: player_id BIGINT
SELECT
    p.player_id,
    p.player_slug,
    p.first_name,
    p.last_name,
    coalesce(c.games_played, 0) AS games_played,
    c.points,
    c.assists,
    c.rebounds,
    round(c.points / c.games_played, 1) AS points_per_game,
    round(c.assists / c.games_played, 1) AS assists_per_game,
    round(c.rebounds / c.games_played, 1) AS rebounds_per_game,
    coalesce(c.seasons, 0) AS seasons,
    coalesce(c.complete_seasons, 0) AS complete_seasons,
    c.missing_seasons,
    coalesce(c.is_complete, FALSE) AS is_complete
FROM dim_players AS p
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE p.player_id = $player_id;
