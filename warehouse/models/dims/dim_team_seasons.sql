-- about: One row per team and season: what the team was called and where it stood in the league.
-- key: team_id, season_year
-- checks: unique
-- reads: ref_team_seasons, ref_bref_team_codes
-- runs: duckdb
SELECT
    seasons.team_id, -- The team: `dim_teams.team_id`.
    seasons.season_year,
    seasons.team_abbreviation,
    min(codes.code) AS bref_code,
    seasons.team_name, -- The name with city in that season.
    seasons.city,
    seasons.nickname,
    seasons.league, -- The league of that season.
    seasons.conference, -- Conference of that season; NULL before there were any.
    seasons.division -- … of that season; NULL where there was none.
FROM ref_team_seasons AS seasons
LEFT JOIN ref_bref_team_codes AS codes
    ON
        seasons.team_id = codes.team_id
        AND seasons.season_year >= codes.first_season_year
        AND (codes.last_season_year IS NULL OR seasons.season_year <= codes.last_season_year)
GROUP BY ALL
ORDER BY seasons.season_year, seasons.team_id
