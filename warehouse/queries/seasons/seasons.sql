-- about: Seasons, newest first, or one: how much is there, the best record, the scoring leader, and who played the final, as the last playoff game or the list of all series tells.
-- reads: agg_season_leaders, agg_standings, bref.all_star_gamelogs, bref.playoff_series_index, dim_games, dim_seasons
-- parameters: season_year INTEGER, league VARCHAR, limit BIGINT
-- names: champion_team_abbreviation, champion_team_name, runner_up_team_abbreviation, runner_up_team_name, best_team_abbreviation, best_team_name, scoring_leader_player_slug, scoring_leader_player_name
SELECT *
FROM @seasons_with_results(dim_seasons) AS s
WHERE ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND ($league::VARCHAR IS NULL OR s.league = $league)
ORDER BY s.season_year DESC, s.is_current DESC, s.team_count DESC, s.league
LIMIT $limit;
