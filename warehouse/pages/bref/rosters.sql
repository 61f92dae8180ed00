-- about: One row per season, team and player of its roster.
-- key: source_url, page_row
-- reads: raw_bref__rosters, ref_bref_team_codes
-- runs: portable
SELECT
    records.season_year,
    records.team_id AS team_code,
    bref_person_number(records.player_id) AS player_id,
    codes.team_id AS team_id,
    records.player_id AS bref_player_id,
    records.player_name,
    records.number, -- Numbers on the jersey, comma separated.
    records.position,
    records.height_inches,
    records.weight_pounds,
    records.birth_date,
    records.birth_country,
    records.years_experience,
    records.is_rookie,
    records.college,
    place_on_page(records)
FROM lines_of_pages(raw_bref__rosters) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
