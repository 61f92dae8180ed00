-- about: One row per accepted record of a coach's season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__coach_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.coach_id) AS coach_id,
    records.coach_id AS bref_coach_id,
    records.season_year,
    records.league,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    coalesce(records.role, 'Head Coach') AS role,
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
    records.source_url
FROM raw_bref__coach_seasons AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
