-- about: One row per accepted record of a player of an honour team, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__honour_teams
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.award_id,
    records.season_year,
    records.league,
    records.team_selection,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.position,
    records.source_url
FROM raw_bref__honour_teams AS records
