-- about: One row per game of a schedule, played or to come.
-- key: season_year, league, game_date, home_team_code, away_team_code
-- checks: unique
-- reads: staged_schedule, drops_schedule
SELECT
    records.season_year,
    records.league,
    records.game_date,
    records.home_team_code,
    records.away_team_code,
    records.home_team_id, -- NULL
    records.away_team_id, -- NULL; The visiting team: `dim_teams.team_id`; NULL for a code of no known team.
    records.game_id, -- NULL; …; NULL while no source names it.
    records.season_type, -- NULL; PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF; NULL where the source does not tell.
    records.start_time_eastern,
    records.home_points, -- …; NULL before the game.
    records.away_points, -- …; NULL before the game.
    records.overtimes, -- Overtime periods; NULL where the page has no such column.
    records.attendance, -- …; NULL where not given.
    records.duration_minutes, -- …; NULL where not given.
    records.arena,
    records.remarks,
    records.import_batch_id,
    records.source_row
FROM @kept_records(staged_schedule, drops_schedule) AS records
ORDER BY records.season_year, records.game_date, records.league, records.home_team_code, records.away_team_code
