-- about: One row per record of a team's season averages that becomes no fact, with the reason.
-- drops: fact_team_season_averages
-- reads: stg_nba_gamelogs__team_season_stats, ref_franchises
SELECT drops.*
FROM @drops_of_teams(
    stg_nba_gamelogs__team_season_stats,
    (team_id, season_year),
    (games_played, points_per_game, turnovers_per_game)
) AS drops
