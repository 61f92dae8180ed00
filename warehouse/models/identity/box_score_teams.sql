-- about: One row per code of a team and season that box scores without ids write: the team, its own code and that of Basketball-Reference.
-- key: own_code, season_year
-- reads: ref_team_seasons, ref_other_team_codes, ref_bref_team_codes
SELECT
    coalesce(others.code, teams.team_abbreviation) AS own_code,
    teams.season_year,
    teams.team_id,
    teams.team_abbreviation,
    teams.code
FROM @codes_of_seasons(ref_team_seasons) AS teams
LEFT JOIN ref_other_team_codes AS others
    ON teams.team_id = others.team_id AND teams.season_year = others.season_year AND others.scheme = 'box_scores'
