-- about: The teams of every season with the code that names games of theirs: that of Basketball-Reference, or their own where it has none.
-- parameters: relation
-- any:
(
    SELECT
        seasons.team_id,
        seasons.season_year,
        seasons.team_abbreviation,
        coalesce(min(codes.code), seasons.team_abbreviation) AS code
    FROM {relation} AS seasons
    LEFT JOIN ref_bref_team_codes AS codes
        ON
            seasons.team_id = codes.team_id
            AND codes.league = 'NBA'
            AND seasons.season_year >= codes.first_season_year
            AND (codes.last_season_year IS NULL OR seasons.season_year <= codes.last_season_year)
    GROUP BY seasons.team_id, seasons.season_year, seasons.team_abbreviation
)
