-- about: How many players the list has over all its pages.
-- reads: agg_player_seasons, dim_players
-- parameters: search VARCHAR, position VARCHAR, is_active BOOLEAN, season_year INTEGER, team VARCHAR
SELECT count(*) AS total
FROM dim_players AS p
WHERE ($search::VARCHAR IS NULL OR has_words(p.search_name, $search))
    AND ($position::VARCHAR IS NULL OR p.position = $position)
    AND ($is_active::BOOLEAN IS NULL OR p.is_active = $is_active)
    AND (
        ($season_year::INTEGER IS NULL AND $team::VARCHAR IS NULL)
        OR p.player_id IN (
            SELECT s.player_id
            FROM agg_player_seasons AS s
            WHERE s.row_scope = 'stint'
                AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
                AND ($team::VARCHAR IS NULL OR s.teams = $team)
        )
    );
