-- about: One row per team and season with a page of its own, its league and name: what the tables of that page do not repeat. Where the page names no league, that of the team's code.
-- key: team_id, season_year
-- reads: raw_bref__team_seasons, ref_bref_team_codes
SELECT
    records.team_id,
    records.season_year,
    coalesce(max(records.league), max(codes.league)) AS league,
    max(records.team_name) AS team_name
FROM raw_bref__team_seasons AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
GROUP BY records.team_id, records.season_year
