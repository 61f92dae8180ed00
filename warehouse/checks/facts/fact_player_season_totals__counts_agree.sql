-- about: Points of a printed season follow from the shots, and no more were made than tried.
-- failure: {n} printed [season|seasons] of players [has|have] points that do not follow from the shots, or more made than tried.
-- severity: warn
-- reads: fact_player_season_totals
-- key: player_id, league, season_year, team_code
-- fault: INSERT INTO fact_player_season_totals (player_id, league, season_year, team_code, field_goals_made, free_throws_made, points) SELECT player_id, 'NBA', 2001, 'XXX', 10, 5, 26 FROM dim_players LIMIT 1
SELECT
    player_id,
    league,
    season_year,
    team_code,
    points,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM @counts_that_disagree(fact_player_season_totals) AS lines
ORDER BY player_id, league, season_year, team_code
