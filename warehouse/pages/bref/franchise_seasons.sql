-- about: One row per franchise, season and team: record, ratings, coaches and how the playoffs went.
-- reads: raw_bref__franchise_seasons, ref_bref_team_codes
SELECT
    records.franchise_id AS franchise_code,
    @other_columns(records),
    @team_columns(records),
    records.made_playoffs, -- Whether the name is marked as in the playoffs.
    records.finish, -- Place in the division as printed.
    records.playoffs, -- How the playoffs went; NULL without playoffs.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__franchise_seasons) AS records
