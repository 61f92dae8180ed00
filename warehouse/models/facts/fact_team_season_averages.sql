-- about: One row per team and regular season: averages as NBA.com gives them, with all turnovers.
-- key: team_id, season_year
-- checks: unique
-- reads: stg_nba_gamelogs__team_season_stats, drops_nba_gamelogs__team_season_stats
SELECT
    records.team_id, -- The team: `dim_teams.team_id`.
    records.season_year,
    records.games_played, -- NOT NULL; Games that the averages are of.
    records.points_per_game, -- NOT NULL; …, one place.
    records.turnovers_per_game, -- …, those of the team that are charged to no player included, one place; NULL where not given.
    records.import_batch_id, -- NOT NULL
    records.source_row -- NOT NULL
FROM @kept_records(stg_nba_gamelogs__team_season_stats, drops_nba_gamelogs__team_season_stats) AS records
ORDER BY records.season_year, records.team_id
