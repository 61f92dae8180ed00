-- about: One row per accepted record of a team's record against another, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_vs_team, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    coalesce(records.season_type, 'REGULAR') AS season_type,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    opponent.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    records.wins,
    records.losses,
    records.source_url
FROM raw_bref__team_vs_team AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
