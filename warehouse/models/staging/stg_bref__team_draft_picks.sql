-- about: One row per accepted record of a pick of a franchise, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_draft_picks, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    codes.team_id AS team_id,
    records.franchise_id AS franchise_code,
    records.draft_year,
    records.league,
    records.round,
    records.is_territorial,
    records.overall_pick,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    receivers.team_id AS traded_to_team_id,
    records.traded_to_team_id AS traded_to_team_code,
    records.position,
    records.college,
    records.first_season_year,
    records.last_season_year,
    records.games,
    records.minutes_played,
    records.points,
    records.rebounds,
    records.assists,
    records.win_shares,
    records.win_shares_per_48,
    records.box_plus_minus,
    records.value_over_replacement,
    records.source_url
FROM raw_bref__team_draft_picks AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.franchise_id = codes.code
LEFT JOIN ref_bref_team_codes AS receivers ON records.traded_to_team_id = receivers.code
