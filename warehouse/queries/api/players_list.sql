-- about: Players by last name. A team alone means those who ever played for it; with a season, those who did then.
-- reads: agg_player_seasons, dim_players, dim_teams
-- parameters: search VARCHAR, position VARCHAR, is_active BOOLEAN, season_year INTEGER, team VARCHAR, limit BIGINT, offset BIGINT
SELECT
    p.player_id,
    p.player_slug,
    p.first_name,
    p.last_name,
    p.player_name,
    p.position,
    p.is_active,
    p.birth_date,
    NULL::VARCHAR AS birth_place,
    NULL::VARCHAR AS birth_country,
    p.height_inches,
    p.weight_pounds,
    NULL::VARCHAR AS high_school,
    p.college,
    NULL::INTEGER AS draft_year,
    NULL::INTEGER AS draft_overall_pick,
    p.debut_year,
    p.final_year,
    t.team_abbreviation AS current_team_abbreviation
FROM dim_players AS p
LEFT JOIN dim_teams AS t ON t.team_id = p.current_team_id
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
    )
ORDER BY
    lower(strip_accents(p.last_name)),
    p.search_name,
    p.player_id
LIMIT $limit
OFFSET $offset;
