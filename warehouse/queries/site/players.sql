-- about: Players with their career averages, by last name; those first in whose name a word begins as searched.
-- reads: agg_player_careers, dim_players, dim_teams
-- parameters: search VARCHAR, is_active BOOLEAN, limit BIGINT, offset BIGINT
-- The length of the whole list stands in every row.
SELECT
    p.player_slug,
    p.player_name,
    p.position,
    p.debut_year,
    p.final_year,
    p.is_active,
    t.team_abbreviation AS current_team_abbreviation,
    c.games_played,
    round(c.points / c.games_played, 1) AS points_per_game,
    round(c.rebounds / c.games_played, 1) AS rebounds_per_game,
    round(c.assists / c.games_played, 1) AS assists_per_game,
    count(*) OVER () AS total
FROM dim_players AS p
LEFT JOIN dim_teams AS t ON t.team_id = p.current_team_id
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR'
WHERE ($search::VARCHAR IS NULL OR has_words(p.search_name, $search))
    AND ($is_active::BOOLEAN IS NULL OR p.is_active = $is_active)
ORDER BY
    $search IS NOT NULL AND NOT begins_words(p.search_name, $search),
    lower(strip_accents(p.last_name)),
    p.search_name,
    p.player_id
LIMIT $limit
OFFSET $offset;
