-- about: One row per team and day: all turnovers of the game, those charged to no player included.
-- key: team_id, game_date
-- checks: unique
-- reads: stg_nba_gamelogs__team_game_logs, drops_nba_gamelogs__team_game_logs
SELECT
    records.team_id, -- The team: `dim_teams.team_id`.
    records.season_year,
    records.game_date,
    records.points, -- NOT NULL
    records.turnovers, -- …, those of the team that are charged to no player included; NULL where not given.
    records.import_batch_id, -- NOT NULL
    records.source_row -- NOT NULL
FROM @kept_records(stg_nba_gamelogs__team_game_logs, drops_nba_gamelogs__team_game_logs) AS records
ORDER BY records.season_year, records.team_id, records.game_date
