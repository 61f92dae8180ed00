-- about: One row per accepted record of a franchise or one of its names, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__franchises, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    codes.team_id AS team_id,
    records.franchise_id AS franchise_code,
    records.name,
    records.is_whole_franchise,
    records.is_active,
    records.league,
    records.first_season_year,
    records.last_season_year,
    records.seasons,
    records.games,
    records.wins,
    records.losses,
    records.win_pct,
    records.playoff_seasons,
    records.division_titles,
    records.conference_titles,
    records.league_titles,
    -- The index of leaders of franchises has the same names and less of them.
    CASE WHEN records.source_url LIKE '%/leaders/%' THEN 2 ELSE 1 END AS page_order,
    records.source_url
FROM raw_bref__franchises AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.franchise_id = codes.code
