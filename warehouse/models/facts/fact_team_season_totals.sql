-- about: One row per team, season of a league and side, the team or all its opponents, as a list of season totals has it.
-- key: side, team_id, league, season_year
-- checks: unique, known(team_id, dim_teams), printed_counts
-- reads: stg_season_tables__team_totals, drops_season_tables__team_totals
SELECT
    totals.side, -- TEAM for what the team did, OPPONENT for what its opponents did.
    totals.team_id, -- The team: `dim_teams.team_id`.
    totals.team_code, -- NOT NULL; … in that season.
    totals.league,
    totals.season_year,
    totals.season_type,
    totals.games_played, -- NULL; Games that the sums are of.
    totals.minutes_played, -- NULL; Minutes of the players; NULL where not recorded.
    @each_count(totals.this_count),
    totals.import_batch_id, -- NOT NULL
    totals.source_row -- NOT NULL
FROM @kept_records(stg_season_tables__team_totals, drops_season_tables__team_totals) AS totals
ORDER BY totals.season_year, totals.league, totals.side, totals.team_id
