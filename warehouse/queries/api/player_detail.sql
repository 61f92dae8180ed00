-- about: A player: who it is, as far as a source says.
-- reads: dim_players, dim_teams
-- kept: player_id BIGINT
SELECT
    p.player_id AS by_player_id,
    p.player_id,
    p.player_slug,
    p.nba_id,
    p.bref_id,
    p.first_name,
    NULL::VARCHAR AS middle_name,
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
ORDER BY by_player_id;
