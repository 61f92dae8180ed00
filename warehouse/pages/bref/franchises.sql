-- about: One row per franchise, and one per name that it had and first season under it.
-- reads: raw_bref__franchises, ref_bref_team_codes
SELECT
    records.franchise_id AS franchise_code,
    records.name, -- …; the row of the whole franchise has its latest.
    @other_columns(records),
    codes.team_id AS team_id, -- The franchise: `dim_teams.team_id`; NULL for a code of no known team.
    records.league, -- Leagues as printed, such as NBA/ABA.
    -- The index of leaders of franchises has the same names and less of them.
    CASE WHEN records.source_url LIKE '%/leaders/%' THEN 2 ELSE 1 END AS page_order,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__franchises) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.franchise_id = codes.code
