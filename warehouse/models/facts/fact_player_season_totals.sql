-- about: One row per player, season of a league and team, and one over all his teams, as a list of season totals has it.
-- key: player_id, league, season_year, season_type, team_code
-- checks: unique, known(player_id, dim_players), printed_counts
-- reads: stg_season_tables__player_totals, drops_season_tables__player_totals
SELECT
    totals.player_id, -- The player: `dim_players.player_id`.
    totals.league,
    totals.season_year,
    totals.season_type,
    totals.team_code, -- …; TOT for the line over several teams.
    totals.team_id, -- NULL; The team: `dim_teams.team_id`; NULL for the line over several teams.
    totals.games_played, -- NULL; Games in which the player was on court; NULL where not known.
    totals.games_started, -- Games that the player started; NULL where not recorded.
    totals.minutes_played, -- NULL; Minutes on court; NULL where not recorded.
    @each_count(totals.this_count),
    totals.import_batch_id, -- NOT NULL
    totals.source_row -- NOT NULL
FROM @kept_records(stg_season_tables__player_totals, drops_season_tables__player_totals) AS totals
ORDER BY totals.season_year, totals.league, totals.player_id, totals.source_row
