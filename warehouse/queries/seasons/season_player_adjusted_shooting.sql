-- about: Every player of a part of a season in his shooting against the league, as pages print it, sorted.
-- reads: dim_players, bref.player_season_adjusted_shooting
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, field_goal_pct ALWAYS, two_point_pct ALWAYS, three_point_pct ALWAYS, effective_field_goal_pct ALWAYS, free_throw_pct ALWAYS, true_shooting_pct ALWAYS, adjusted_field_goal_pct ALWAYS, adjusted_two_point_pct ALWAYS, adjusted_three_point_pct ALWAYS, adjusted_effective_field_goal_pct ALWAYS, adjusted_free_throw_pct ALWAYS, adjusted_true_shooting_pct ALWAYS, field_goal_points_added ALWAYS, true_shooting_points_added ALWAYS
-- names: team_abbreviation
-- Of a traded player the line of all his teams, where it is known.
WITH chosen AS (
    SELECT
        told.*,
        row_number() OVER (PARTITION BY told.player_id ORDER BY NOT told.is_combined_totals, told.games_played DESC, told.team_id) AS choice
    FROM bref.player_season_adjusted_shooting AS told
    WHERE told.league = $league
        AND told.season_year = $season_year
        AND told.season_type = $season_type
        AND ($team_id::BIGINT IS NULL OR told.team_id = $team_id)
)
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    c.position,
    c.age,
    c.season_year,
    c.league,
    c.team_id,
    c.games_played,
    c.games_started,
    @adjusted_shooting_columns(c)
FROM chosen AS c
INNER JOIN dim_players AS p ON p.player_id = c.player_id
WHERE c.choice = 1
    AND c.games_played >= $min_games
    AND ($position::VARCHAR IS NULL OR p.position = $position)
ORDER BY
    CASE WHEN $descending THEN {sort_key} END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN {sort_key} END NULLS LAST,
    CASE WHEN $sort_by = 'player_name' AND $descending THEN p.player_name END DESC,
    CASE WHEN $sort_by = 'player_name' AND NOT $descending THEN p.player_name END,
    p.player_id;
