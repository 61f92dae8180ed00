-- about: One row per accepted record of a candidate, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__award_votes, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    records.league,
    records.award_id,
    records.award,
    coalesce(records.player_id, records.coach_id, records.name) AS candidate,
    records.name AS candidate_name,
    bref_person_number(records.player_id) AS player_id,
    bref_person_number(records.coach_id) AS coach_id,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.rank,
    records.team_selection,
    records.position,
    records.age,
    records.first_place_votes,
    records.second_team_votes,
    records.third_team_votes,
    records.points_won,
    records.points_max,
    records.share,
    records.source_url
FROM raw_bref__award_votes AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
