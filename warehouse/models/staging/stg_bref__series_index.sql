-- about: One row per accepted record of a playoff series of the list of all, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__series_index, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    records.series_id,
    records.series,
    records.start_date,
    records.end_date,
    winner_team_codes.team_id AS winner_team_id,
    records.winner_team_id AS winner_team_code,
    records.winner_name,
    records.winner_seed,
    records.winner_wins,
    loser_team_codes.team_id AS loser_team_id,
    records.loser_team_id AS loser_team_code,
    records.loser_name,
    records.loser_seed,
    records.loser_wins,
    records.is_decided,
    favorite_team_codes.team_id AS favorite_team_id,
    records.favorite_team_id AS favorite_team_code,
    records.favorite_odds,
    underdog_team_codes.team_id AS underdog_team_id,
    records.underdog_team_id AS underdog_team_code,
    records.underdog_odds,
    records.source_url
FROM raw_bref__series_index AS records
LEFT JOIN ref_bref_team_codes AS winner_team_codes ON records.winner_team_id = winner_team_codes.code
LEFT JOIN ref_bref_team_codes AS loser_team_codes ON records.loser_team_id = loser_team_codes.code
LEFT JOIN ref_bref_team_codes AS favorite_team_codes ON records.favorite_team_id = favorite_team_codes.code
LEFT JOIN ref_bref_team_codes AS underdog_team_codes ON records.underdog_team_id = underdog_team_codes.code
