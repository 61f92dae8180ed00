-- about: One row per team and season: ratings, four factors, arena and attendance, as Basketball-Reference prints them.
-- reads: raw_bref__team_advanced, raw_bref__team_season_misc, ref_bref_team_codes, bref_team_pages
SELECT
    @team_season_columns(1, records.league, records.team_name),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_advanced) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    @team_season_columns(2, pages.league, pages.team_name),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_season_misc) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN bref_team_pages AS pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
