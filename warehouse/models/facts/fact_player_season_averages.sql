-- about: One row per player, season of a league, part of it, team, and one over all his teams, and basis: averages per game, per 36 minutes or per 100 possessions, as a list or a page prints them.
-- key: player_id, league, season_year, season_type, team_code, basis
-- checks: unique, known(player_id, dim_players)
-- reads: season_averages_told, drops_season_averages
SELECT
    lines.player_id, -- The player: `dim_players.player_id`.
    lines.league,
    lines.season_year,
    lines.season_type,
    lines.team_code, -- …; TOT for the line over several teams.
    lines.basis, -- NOT NULL; What the averages are of: PER_GAME, PER_36_MINUTES or PER_100_POSSESSIONS (of the team).
    lines.team_id, -- NULL; The team: `dim_teams.team_id`; NULL for the line over several teams.
    lines.age,
    lines.position, -- Position.
    lines.games_played, -- NULL; Games in which the player was on court; NULL where not known.
    lines.games_started, -- Games that the player started; NULL where not recorded.
    lines.season_minutes_played, -- Minutes of the season; NULL where only averages are printed.
    lines.minutes_played, -- Minutes a game; NULL for the other bases.
    lines.offensive_rating, -- Points produced in 100 possessions; NULL for the other bases.
    lines.defensive_rating, -- Points allowed in 100 possessions; NULL for the other bases.
    @box_columns(lines),
    lines.source,
    CASE WHEN NOT lines.is_printed THEN lines.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref`.
    CASE WHEN NOT lines.is_printed THEN lines.source_row END AS source_row -- NULL
FROM @kept_records(season_averages_told, drops_season_averages) AS lines
WHERE lines.place = 1
ORDER BY lines.season_year, lines.league, lines.player_id, lines.season_type, lines.team_code, lines.basis
