-- about: One row per accepted record of a series, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__playoff_series, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    records.league,
    records.series_id,
    records.round,
    winner.team_id AS winner_team_id,
    records.winner_team_id AS winner_team_code,
    loser.team_id AS loser_team_id,
    records.loser_team_id AS loser_team_code,
    records.winner_wins,
    records.loser_wins,
    records.is_decided,
    records.source_url
FROM raw_bref__playoff_series AS records
LEFT JOIN ref_bref_team_codes AS winner ON records.winner_team_id = winner.code
LEFT JOIN ref_bref_team_codes AS loser ON records.loser_team_id = loser.code
