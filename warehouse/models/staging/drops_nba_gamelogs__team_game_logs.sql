-- about: One row per record of a team game log in the short form that becomes no fact, with the reason.
-- drops: fact_team_game_turnovers
-- reads: stg_nba_gamelogs__team_game_logs, ref_franchises
SELECT drops.*
FROM @drops_of_teams(stg_nba_gamelogs__team_game_logs, (team_id, game_date), (points, turnovers)) AS drops
