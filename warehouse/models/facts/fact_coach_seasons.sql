-- about: One row per coach, season, team and role.
-- grain: coach, season, team and role
-- key: coach_id, season_year, team_code, role
-- reads: stg_bref__coach_seasons, drops_bref__coach_seasons
-- runs: portable
SELECT
    records.coach_id,
    records.season_year,
    records.team_code,
    records.role,
    records.bref_coach_id,
    records.team_id,
    records.league,
    records.age,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.finish,
    records.playoff_games,
    records.playoff_wins,
    records.playoff_losses,
    records.remarks,
    records.import_batch_id,
    records.source_row
FROM stg_bref__coach_seasons AS records
LEFT JOIN drops_bref__coach_seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.team_code, records.coach_id, records.role
