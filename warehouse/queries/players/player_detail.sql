-- about: A player: who it is, as far as a source says.
-- reads: dim_players
-- kept: player_id BIGINT
-- names: current_team_abbreviation
SELECT
    player_id AS by_player_id,
    player_id,
    player_slug,
    nba_id,
    bref_id,
    first_name,
    NULL::VARCHAR AS middle_name,
    last_name,
    player_name,
    position,
    is_active,
    birth_date,
    NULL::VARCHAR AS birth_place,
    NULL::VARCHAR AS birth_country,
    height_inches,
    weight_pounds,
    NULL::VARCHAR AS high_school,
    college,
    NULL::INTEGER AS draft_year,
    NULL::INTEGER AS draft_overall_pick,
    debut_year,
    final_year,
    current_team_id,
    current_league
FROM dim_players
ORDER BY by_player_id;
