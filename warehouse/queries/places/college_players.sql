-- about: The players of a college, who played most first.
-- reads: agg_player_careers, dim_players
-- parameters: college VARCHAR
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    p.debut_year,
    p.final_year,
    p.is_active,
    c.games_played,
    c.points,
    c.rebounds,
    c.assists,
    c.is_complete
FROM dim_players AS p
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE list_contains(list_transform(string_split(lower(p.college), ','), lambda part: trim(part)), lower($college))
ORDER BY
    c.games_played DESC NULLS LAST,
    p.player_id
LIMIT 1000;
