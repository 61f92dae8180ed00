-- about: One row per player, season of a league, part of it and team, and one over all his teams: positions, turnovers and fouls counted from play-by-play, as a list or a page prints them.
-- key: player_id, league, season_year, season_type, team_code
-- checks: unique, known(player_id, dim_players)
-- reads: season_play_by_play_told, drops_season_play_by_play
SELECT
    lines.player_id, -- The player: `dim_players.player_id`.
    lines.league,
    lines.season_year,
    lines.season_type,
    lines.team_code, -- …; TOT for the line over several teams.
    lines.team_id, -- NULL; The team: `dim_teams.team_id`; NULL for the line over several teams.
    lines.age,
    lines.position, -- Position.
    lines.games_played, -- NULL; Games in which the player was on court; NULL where not known.
    lines.games_started, -- Games that the player started; NULL where not recorded.
    lines.season_minutes_played, -- Minutes of the season; NULL where only averages are printed.
    @play_by_play_numbers(lines),
    lines.source,
    CASE WHEN NOT lines.is_printed THEN lines.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref`.
    CASE WHEN NOT lines.is_printed THEN lines.source_row END AS source_row -- NULL
FROM @kept_records(season_play_by_play_told, drops_season_play_by_play) AS lines
WHERE lines.place = 1
ORDER BY lines.season_year, lines.league, lines.player_id, lines.season_type, lines.team_code
