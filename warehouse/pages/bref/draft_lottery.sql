-- about: One row per draft and team of its lottery: the chances before it and the pick that came of it.
-- key: source_url, page_row
-- reads: raw_bref__draft_lottery, ref_bref_team_codes
-- runs: portable
SELECT
    records.draft_year,
    records.team_id AS team_code,
    records.seed, -- Place before the lottery, counted from the worst record.
    codes.team_id AS team_id,
    records.team_name, -- Team as printed.
    records.wins,
    records.losses,
    records.chances,
    records.first_pick_pct,
    records.top_four_pct,
    records.pick,
    place_on_page(records)
FROM lines_of_pages(raw_bref__draft_lottery) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
