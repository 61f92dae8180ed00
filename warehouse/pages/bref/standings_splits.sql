-- about: One row per team, season, part of it and split of the expanded standings: at home, by month, against a division.
-- reads: raw_bref__standings_splits, ref_bref_team_codes
SELECT
    @other_columns(records),
    coalesce(records.season_type, 'REGULAR') AS season_type,
    @team_columns(records),
    records.split, -- Name of the column, such as Home, Road, Jan, E (against the East), 3 (decided by 3 or fewer) or Post (after the All-Star game).
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__standings_splits) AS records
