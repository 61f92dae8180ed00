-- about: One row per team and season of a league that a list of teams has: its name and code then, and whether it was in the playoffs.
-- key: team_id, league, season_year
-- checks: unique, known(team_id, dim_teams)
-- reads: stg_season_tables__team_abbrev, drops_season_tables__team_abbrev
SELECT
    teams.team_id, -- The team: `dim_teams.team_id`.
    teams.league,
    teams.season_year,
    teams.team_code, -- NOT NULL; … in that season.
    teams.team_name, -- NOT NULL; The name as the list writes it.
    teams.made_playoffs, -- True where the team was in the playoffs; NULL where not told.
    teams.import_batch_id, -- NOT NULL
    teams.source_row -- NOT NULL
FROM @kept_records(stg_season_tables__team_abbrev, drops_season_tables__team_abbrev) AS teams
ORDER BY teams.season_year, teams.league, teams.team_id
