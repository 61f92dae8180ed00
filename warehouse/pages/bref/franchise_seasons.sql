-- about: One row per franchise, season and team: record, ratings, coaches and how the playoffs went.
-- key: source_url, page_row
-- reads: raw_bref__franchise_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    records.franchise_id AS franchise_code,
    @other_columns(records),
    records.team_id AS team_code,
    codes.team_id AS team_id,
    records.made_playoffs, -- Whether the name is marked as in the playoffs.
    records.finish, -- Place in the division as printed.
    records.playoffs, -- How the playoffs went; NULL without playoffs.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__franchise_seasons) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
