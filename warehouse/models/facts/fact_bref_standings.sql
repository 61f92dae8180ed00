-- about: One row per team of a season as the standings print it, once by conference and once by division where the league had both.
-- key: season_year, league, grouped_by, team_code
-- checks: unique
-- reads: stg_bref__standings, drops_bref__standings
SELECT
    records.season_year,
    records.league,
    records.grouped_by, -- DIVISION, CONFERENCE or LEAGUE: the table that the line stands in.
    records.team_code, -- … in that season.
    records.team_id, -- NULL
    records.team_name,
    records.conference, -- EASTERN or WESTERN; NULL before there were any.
    records.division, -- …; NULL in tables by conference.
    records.group_order, -- NOT NULL
    records.made_playoffs, -- True where the line is marked as in the playoffs.
    records.seed,
    records.wins,
    records.losses,
    records.win_pct, -- …, as printed.
    records.games_behind, -- …, as printed; NULL for the first.
    records.points_per_game, -- …, as printed.
    records.opponent_points_per_game, -- …, as printed.
    records.simple_rating, -- Simple rating: margin and strength of schedule, as printed.
    records.import_batch_id,
    records.source_row
FROM @kept_records(stg_bref__standings, drops_bref__standings) AS records
ORDER BY records.season_year, records.league, records.grouped_by, records.conference, records.division, records.group_order, records.team_code
