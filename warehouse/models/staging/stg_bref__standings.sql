-- about: One row per accepted record of a line of the standings, in the warehouse's names.
-- stages: raw_bref__standings
-- reads: raw_bref__standings, ref_bref_team_codes
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    records.season_year,
    records.grouped_by,
    records.conference,
    records.division,
    records.group_order,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.made_playoffs,
    records.seed,
    records.wins,
    records.losses,
    records.win_pct,
    records.games_behind,
    records.points_per_game,
    records.opponent_points_per_game,
    records.simple_rating,
    records.source_url
FROM raw_bref__standings AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
