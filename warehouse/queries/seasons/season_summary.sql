-- about: A season as the list of seasons has it.
-- reads: agg_season_leaders, agg_standings, bref.all_star_gamelogs, bref.playoff_series_index, dim_games, dim_seasons
-- kept: season_year INTEGER, league VARCHAR
-- names: champion_team_abbreviation, champion_team_name, runner_up_team_abbreviation, runner_up_team_name, best_team_abbreviation, best_team_name, scoring_leader_player_slug, scoring_leader_player_name
SELECT
    season_year AS by_season_year,
    league AS by_league,
    *
FROM @seasons_with_results(dim_seasons) AS s
ORDER BY
    by_season_year,
    by_league;
