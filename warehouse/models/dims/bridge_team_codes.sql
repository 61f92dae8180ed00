-- about: One row per code of a team, who writes it, league and season: a code stands for one team in a season, and another may have it in the next.
-- key: scheme, code, league, season_year
-- checks: unique, known(team_id, dim_teams)
-- reads: ref_team_seasons, ref_bref_team_codes, ref_other_team_codes, numbered_team_games
-- runs: duckdb
WITH known AS (
    SELECT
        CASE league WHEN 'ABA' THEN 'bref' ELSE 'nba' END AS scheme,
        team_abbreviation AS code,
        league,
        season_year,
        team_id
    FROM ref_team_seasons
    UNION
    SELECT
        'bref' AS scheme,
        codes.code,
        seasons.league,
        seasons.season_year,
        seasons.team_id
    FROM ref_bref_team_codes AS codes
    INNER JOIN ref_team_seasons AS seasons
        ON
            codes.team_id = seasons.team_id
            AND (codes.league = 'ABA') = (seasons.league = 'ABA')
            AND seasons.season_year >= codes.first_season_year
            AND seasons.season_year <= coalesce(codes.last_season_year, 9999)
    UNION
    SELECT
        codes.scheme,
        codes.code,
        seasons.league,
        codes.season_year,
        codes.team_id
    FROM ref_other_team_codes AS codes
    INNER JOIN ref_team_seasons AS seasons
        ON codes.team_id = seasons.team_id AND codes.season_year = seasons.season_year
),

-- What records write and no list has: the team that has most of the lines.
written AS (
    SELECT
        team_abbreviation AS code,
        season_year,
        arg_max(team_id, (lines, team_id)) AS team_id
    FROM (
        SELECT
            team_abbreviation,
            season_year,
            team_id,
            count(*) AS lines
        FROM numbered_team_games
        GROUP BY team_abbreviation, season_year, team_id
    ) AS counted
    GROUP BY team_abbreviation, season_year
),

codes AS (
    SELECT * FROM known
    UNION ALL
    SELECT
        'nba' AS scheme,
        written.code,
        seasons.league,
        written.season_year,
        written.team_id
    FROM written
    INNER JOIN ref_team_seasons AS seasons
        ON written.team_id = seasons.team_id AND written.season_year = seasons.season_year
    LEFT JOIN known
        ON
            known.scheme = 'nba'
            AND written.code = known.code
            AND seasons.league = known.league
            AND written.season_year = known.season_year
    WHERE known.code IS NULL
)

SELECT
    scheme, -- Who writes the code: `nba`, `bref`, or `box_scores` for those of 2012-13 to 2017-18.
    code, -- The code, such as BRK, BKN or NJN.
    league,
    season_year,
    team_id -- NOT NULL; The team: `dim_teams.team_id`.
FROM codes
ORDER BY scheme, code, league, season_year
