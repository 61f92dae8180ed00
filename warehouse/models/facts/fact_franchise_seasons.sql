-- about: One row per franchise, season and team: record, ratings, coaches and how the playoffs went.
-- grain: franchise, season and team
-- key: franchise_code, season_year, team_code
-- reads: stg_bref__franchise_seasons, drops_bref__franchise_seasons
-- runs: portable
SELECT
    records.franchise_code,
    records.season_year,
    records.team_code,
    records.league,
    records.team_id,
    records.team_name,
    records.made_playoffs,
    records.wins,
    records.losses,
    records.win_pct,
    records.finish,
    records.simple_rating,
    records.pace,
    records.relative_pace,
    records.offensive_rating,
    records.relative_offensive_rating,
    records.defensive_rating,
    records.relative_defensive_rating,
    records.playoffs,
    records.coaches,
    records.top_win_shares,
    records.import_batch_id,
    records.source_row
FROM stg_bref__franchise_seasons AS records
LEFT JOIN drops_bref__franchise_seasons AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.franchise_code, records.season_year, records.team_code
