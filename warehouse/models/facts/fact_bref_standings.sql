-- about: One row per team of a season as the standings print it, once by conference and once by division where the league had both.
-- grain: season, league, table and team
-- key: season_year, league, grouped_by, team_code
-- checks: unique
-- reads: stg_bref__standings, drops_bref__standings
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.grouped_by,
    records.team_code,
    records.team_id,
    records.team_name,
    records.conference,
    records.division,
    records.group_order,
    records.made_playoffs,
    records.seed,
    records.wins,
    records.losses,
    records.win_pct,
    records.games_behind,
    records.points_per_game,
    records.opponent_points_per_game,
    records.simple_rating,
    records.import_batch_id,
    records.source_row
FROM stg_bref__standings AS records
LEFT JOIN drops_bref__standings AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.grouped_by, records.conference, records.division, records.group_order, records.team_code
