-- about: One row per team, season of a league, side, the team or all its opponents, and basis: averages per game or per 100 possessions, as a list or a page prints them.
-- key: side, basis, team_id, league, season_year
-- checks: unique, known(team_id, dim_teams)
-- reads: team_season_averages_told, drops_team_season_averages
SELECT
    lines.side, -- TEAM for what the team did, OPPONENT for what its opponents did.
    lines.basis, -- NOT NULL; What the averages are of: PER_GAME or PER_100_POSSESSIONS.
    lines.team_id, -- The team: `dim_teams.team_id`.
    lines.team_code, -- NOT NULL; … in that season.
    lines.league,
    lines.season_year,
    lines.games_played, -- NULL; Games that the averages are of.
    lines.season_minutes_played, -- Minutes of the season, of all five players; NULL per game.
    lines.minutes_played, -- Minutes a game, of all five players; NULL for the other basis.
    @box_columns(lines),
    lines.source,
    CASE WHEN NOT lines.is_printed THEN lines.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.team_season_averages`.
    CASE WHEN NOT lines.is_printed THEN lines.source_row END AS source_row -- NULL
FROM @kept_records(team_season_averages_told, drops_team_season_averages) AS lines
WHERE lines.place = 1
ORDER BY lines.season_year, lines.league, lines.team_id, lines.side, lines.basis
