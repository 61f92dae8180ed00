-- about: One row per accepted record of a team's season in a list of summaries, in the warehouse's names.
-- stages: raw_season_tables__team_summaries
-- reads: raw_season_tables__team_summaries, ref_bref_team_codes
SELECT
    records.import_batch_id,
    records.source_row,
    codes.team_id,
    records.team_code,
    records.league,
    records.season_year,
    'REGULAR' AS season_type,
    records.wins + records.losses AS games_played,
    records.wins,
    records.losses,
    records.made_playoffs,
    records.simple_rating,
    records.offensive_rating,
    records.defensive_rating,
    records.pace,
    records.arena,
    records.attendance
FROM raw_season_tables__team_summaries AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_code = codes.code
