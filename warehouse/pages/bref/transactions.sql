-- about: One row per transaction: day, teams, players and text.
-- reads: raw_bref__transactions, ref_bref_team_codes
SELECT
    @other_columns(records),
    coalesce(records.page_team_id, records.league) AS page_code,
    records.league, -- …; NULL where the page is of a team.
    records.team_number AS team_id, -- The first team that the text names: `dim_teams.team_id`; NULL where it names none.
    records.team_id AS team_code, -- Code of the first team that the text names.
    other.team_id AS other_team_id,
    records.other_team_id AS other_team_code,
    records.player_ids AS bref_player_ids,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__transactions) AS records
LEFT JOIN ref_bref_team_codes AS other ON records.other_team_id = other.code
