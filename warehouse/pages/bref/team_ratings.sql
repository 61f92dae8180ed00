-- about: One row per team and season: ratings as they are and adjusted for the schedule, as Basketball-Reference prints them.
-- key: source_url, page_row
-- reads: raw_bref__team_ratings, ref_bref_team_codes
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.team_id AS team_code,
    codes.team_id AS team_id,
    records.team_name,
    records.conference,
    records.division,
    records.wins,
    records.losses,
    records.win_pct,
    records.margin_of_victory,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.adjusted_margin_of_victory,
    records.adjusted_offensive_rating,
    records.adjusted_defensive_rating,
    records.adjusted_net_rating,
    place_on_page(records)
FROM lines_of_pages(raw_bref__team_ratings) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
