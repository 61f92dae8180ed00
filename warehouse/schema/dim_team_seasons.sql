CREATE TABLE dim_team_seasons (
    team_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    team_abbreviation VARCHAR NOT NULL,
    bref_code VARCHAR,
    team_name VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    league VARCHAR NOT NULL,
    conference VARCHAR,
    division VARCHAR
);

COMMENT ON TABLE dim_team_seasons IS 'One row per team and season: what the team was called and where it stood in the league.';
COMMENT ON COLUMN dim_team_seasons.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN dim_team_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN dim_team_seasons.team_abbreviation IS 'The three-letter code of the team in that season.';
COMMENT ON COLUMN dim_team_seasons.bref_code IS 'The code of the team at Basketball-Reference in that season; NULL where it has none.';
COMMENT ON COLUMN dim_team_seasons.team_name IS 'The name with city in that season.';
COMMENT ON COLUMN dim_team_seasons.city IS 'City or region in that season.';
COMMENT ON COLUMN dim_team_seasons.nickname IS 'The name without the city in that season.';
COMMENT ON COLUMN dim_team_seasons.league IS 'The league of that season.';
COMMENT ON COLUMN dim_team_seasons.conference IS 'Conference of that season; NULL before there were any.';
COMMENT ON COLUMN dim_team_seasons.division IS 'Division of that season; NULL where there was none.';
