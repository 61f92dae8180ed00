-- about: The players born on a day of the year, who scored most first.
-- reads: agg_player_careers, dim_players
-- parameters: birth_month INTEGER, birth_day INTEGER
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.birth_date,
    p.position,
    p.college,
    p.debut_year AS first_season_year,
    p.final_year AS last_season_year,
    p.is_active,
    c.games_played,
    c.points,
    c.rebounds,
    c.assists,
    @average_to_tenths(c.points, c.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(c.rebounds, c.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(c.assists, c.games_played)::DOUBLE AS assists_per_game,
    c.is_complete
FROM dim_players AS p
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE month(p.birth_date) = $birth_month
    AND day(p.birth_date) = $birth_day
ORDER BY
    c.points DESC NULLS LAST,
    p.player_name,
    p.player_id
LIMIT 500;
