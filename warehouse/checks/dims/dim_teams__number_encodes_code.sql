-- about: The number of a team that the NBA never had is its newest Basketball-Reference code in base 36.
-- failure: {n} [team has|teams have] a number that does not follow from the Basketball-Reference code.
-- reads: dim_teams
-- key: team_id
-- fault: UPDATE dim_teams SET nba_id = NULL WHERE team_id = 101
SELECT
    team_id,
    team_abbreviation
FROM dim_teams
WHERE nba_id IS NULL AND team_id IS DISTINCT FROM @bref_person_number(team_abbreviation)
ORDER BY team_id
