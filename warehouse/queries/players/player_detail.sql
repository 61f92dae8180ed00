-- about: A player: who it is, as far as a source says.
-- reads: bref.player_profiles, bref.rosters, dim_players, fact_draft_picks
-- kept: player_id BIGINT
-- names: current_team_abbreviation
SELECT
    p.player_id AS by_player_id,
    p.player_id,
    p.player_slug,
    p.nba_id,
    p.bref_id,
    p.first_name,
    o.middle_name,
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
    p.current_league
FROM dim_players AS p
INNER JOIN @origins_of_players(dim_players) AS o ON o.player_id = p.player_id
ORDER BY by_player_id;
