-- about: One row per team and season of a league: record, ratings, arena and attendance as a list of summaries has them.
-- key: team_id, league, season_year
-- checks: unique, known(team_id, dim_teams)
-- reads: stg_season_tables__team_summaries, drops_season_tables__team_summaries
SELECT
    summaries.team_id, -- The team: `dim_teams.team_id`.
    summaries.team_code, -- NOT NULL; … in that season.
    summaries.league,
    summaries.season_year,
    summaries.season_type,
    summaries.games_played, -- NULL; Games won and lost.
    summaries.wins, -- NULL
    summaries.losses, -- NULL
    summaries.made_playoffs, -- True where the team was in the playoffs; NULL where not told.
    summaries.simple_rating, -- Simple rating: margin and strength of schedule, as printed.
    summaries.offensive_rating, -- …, as printed; NULL where not recorded.
    summaries.defensive_rating, -- …, as printed; NULL where not recorded.
    summaries.pace, -- …, as printed; NULL where not recorded.
    summaries.arena, -- NULL; …, or arenas, comma separated.
    summaries.attendance, -- Attendance of the home games together; NULL where not known.
    summaries.import_batch_id, -- NOT NULL
    summaries.source_row -- NOT NULL
FROM @kept_records(stg_season_tables__team_summaries, drops_season_tables__team_summaries) AS summaries
ORDER BY summaries.season_year, summaries.league, summaries.team_id
