-- about: Players by last name, those first in whose name a word begins as searched. A team alone means those who ever played for it; with a season, those who did then.
-- reads: agg_player_careers, agg_player_seasons, bref.player_profiles, bref.rosters, dim_players, fact_draft_picks
-- parameters: search VARCHAR, position VARCHAR, is_active BOOLEAN, season_year INTEGER, league VARCHAR, team_id BIGINT, team_code VARCHAR, ids VARCHAR
-- paged: yes
-- names: current_team_abbreviation
SELECT
    p.player_id,
    p.player_slug,
    p.first_name,
    p.last_name,
    p.player_name,
    p.position,
    p.is_active,
    p.birth_date,
    o.birth_place,
    o.birth_country,
    p.height_inches,
    p.weight_pounds,
    o.high_school,
    p.college,
    o.draft_year,
    o.draft_overall_pick,
    p.debut_year,
    p.final_year,
    p.current_team_id,
    p.current_league,
    c.games_played,
    round(c.points / c.games_played, 1) AS points_per_game,
    round(c.rebounds / c.games_played, 1) AS rebounds_per_game,
    round(c.assists / c.games_played, 1) AS assists_per_game,
    c.is_complete AS career_is_complete
FROM dim_players AS p
INNER JOIN @origins_of_players(dim_players) AS o ON o.player_id = p.player_id
LEFT JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE ($search::VARCHAR IS NULL OR @has_words(p.search_name, $search))
    AND ($position::VARCHAR IS NULL OR p.position = $position)
    AND ($is_active::BOOLEAN IS NULL OR p.is_active = $is_active)
    AND @is_among(p.player_id, $ids)
    AND (
        ($season_year::INTEGER IS NULL AND $team_id::BIGINT IS NULL)
        OR p.player_id IN (
            SELECT s.player_id
            FROM agg_player_seasons AS s
            WHERE s.row_scope = 'stint'
                AND ($season_year::INTEGER IS NULL OR (s.season_year = $season_year AND s.league = $league))
                AND ($team_id::BIGINT IS NULL OR s.team_id = $team_id)
                AND ($team_code::VARCHAR IS NULL OR s.teams = $team_code)
        )
    )
ORDER BY
    $search IS NOT NULL AND NOT @begins_words(p.search_name, $search),
    lower(strip_accents(p.last_name)),
    p.search_name,
    p.player_id;
