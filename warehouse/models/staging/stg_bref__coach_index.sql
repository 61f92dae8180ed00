-- about: One row per accepted record of a coach of the register, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__coach_index
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.coach_id) AS coach_id,
    records.coach_id AS bref_coach_id,
    records.coach_name,
    coalesce(nullif(replace(split_part(records.source_url, '/coaches/', 2), '_stats.html', ''), ''), 'ALL') AS register_list,
    records.first_season_year,
    records.last_season_year,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.source_url
FROM raw_bref__coach_index AS records
