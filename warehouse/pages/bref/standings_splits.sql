-- about: One row per team, season, part of it and split of the expanded standings: at home, by month, against a division.
-- key: source_url, page_row
-- reads: raw_bref__standings_splits, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    coalesce(records.season_type, 'REGULAR') AS season_type,
    records.team_id AS team_code,
    records.split, -- Name of the column, such as Home, Road, Jan, E (against the East), 3 (decided by 3 or fewer) or Post (after the All-Star game).
    codes.team_id AS team_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__standings_splits) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
