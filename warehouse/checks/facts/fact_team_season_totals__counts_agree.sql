-- about: Points of a printed season follow from the shots, and no more were made than tried.
-- failure: {n} printed [season|seasons] of teams [has|have] points that do not follow from the shots, or more made than tried.
-- severity: warn
-- reads: fact_team_season_totals
-- key: side, team_id, league, season_year
-- fault: INSERT INTO fact_team_season_totals (side, team_id, league, season_year, field_goals_made, free_throws_made, points) SELECT 'TEAM', team_id, 'NBA', 2001, 10, 5, 26 FROM dim_teams LIMIT 1
SELECT
    side,
    team_id,
    league,
    season_year,
    points,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM @counts_that_disagree(fact_team_season_totals) AS lines
ORDER BY side, team_id, league, season_year
