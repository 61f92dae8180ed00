-- about: One row per franchise, season and team: record, ratings, coaches and how the playoffs went.
-- key: source_url, page_row
-- reads: raw_bref__franchise_seasons, ref_bref_team_codes
-- runs: portable
SELECT
    records.franchise_id AS franchise_code,
    records.season_year,
    records.team_id AS team_code,
    records.league,
    codes.team_id AS team_id,
    records.team_name,
    records.made_playoffs, -- Whether the name is marked as in the playoffs.
    records.wins,
    records.losses,
    records.win_pct,
    records.finish, -- Place in the division as printed.
    records.simple_rating,
    records.pace,
    records.relative_pace,
    records.offensive_rating,
    records.relative_offensive_rating,
    records.defensive_rating,
    records.relative_defensive_rating,
    records.playoffs, -- How the playoffs went; NULL without playoffs.
    records.coaches,
    records.top_win_shares,
    place_on_page(records)
FROM lines_of_pages(raw_bref__franchise_seasons) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
