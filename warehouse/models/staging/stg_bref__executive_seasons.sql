-- about: One row per accepted record of an executive's season, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__executive_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.executive_id) AS executive_id,
    records.executive_id AS bref_executive_id,
    records.season_year,
    records.age,
    codes.team_id AS team_id,
    coalesce(records.team_id, 'TOT') AS team_code,
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
    records.source_url
FROM raw_bref__executive_seasons AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
