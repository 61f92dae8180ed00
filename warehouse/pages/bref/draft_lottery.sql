-- about: One row per draft and team of its lottery: the chances before it and the pick that came of it.
-- reads: raw_bref__draft_lottery, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    records.seed, -- Place before the lottery, counted from the worst record.
    records.team_name, -- Team as printed.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__draft_lottery) AS records
