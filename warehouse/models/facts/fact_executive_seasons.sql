-- about: One row per executive, season and team: title and record.
-- grain: executive, season and team
-- key: executive_id, season_year, team_code
-- reads: stg_bref__executive_seasons, drops_bref__executive_seasons
-- runs: portable
SELECT
    records.executive_id,
    records.season_year,
    records.team_code,
    records.bref_executive_id,
    records.age,
    records.team_id,
    records.league,
    records.title,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.wins_over_500,
    records.finish,
    records.playoff_games,
    records.playoff_wins,
    records.playoff_losses,
    records.playoff_win_pct,
    records.remarks,
    records.import_batch_id,
    records.source_row
FROM stg_bref__executive_seasons AS records
LEFT JOIN drops_bref__executive_seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.executive_id, records.season_year, records.team_code
