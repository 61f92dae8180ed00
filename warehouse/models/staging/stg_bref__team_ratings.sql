-- about: One row per accepted record of a team's ratings adjusted for the schedule, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_ratings, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.conference,
    records.division,
    records.wins,
    records.losses,
    records.win_pct,
    records.margin_of_victory,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.adjusted_margin_of_victory,
    records.adjusted_offensive_rating,
    records.adjusted_defensive_rating,
    records.adjusted_net_rating,
    records.source_url
FROM raw_bref__team_ratings AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
