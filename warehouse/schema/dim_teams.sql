CREATE TABLE dim_teams (
    team_id BIGINT NOT NULL,
    nba_id BIGINT,
    team_abbreviation VARCHAR NOT NULL,
    team_name VARCHAR NOT NULL,
    city VARCHAR NOT NULL,
    nickname VARCHAR NOT NULL,
    league VARCHAR NOT NULL,
    founded_year INTEGER NOT NULL,
    final_year INTEGER,
    is_active BOOLEAN NOT NULL
);

COMMENT ON TABLE dim_teams IS 'One row per team, the same through moves and changes of name.';
COMMENT ON COLUMN dim_teams.team_id IS 'The team: the NBA team number of the franchise.';
COMMENT ON COLUMN dim_teams.nba_id IS 'NBA team number; NULL where no source gives it.';
COMMENT ON COLUMN dim_teams.team_abbreviation IS 'The newest three-letter code of the team.';
COMMENT ON COLUMN dim_teams.team_name IS 'The newest name with city, such as Boston Celtics.';
COMMENT ON COLUMN dim_teams.city IS 'City or region of the newest name.';
COMMENT ON COLUMN dim_teams.nickname IS 'The newest name without the city.';
COMMENT ON COLUMN dim_teams.league IS 'NBA, BAA or ABA: the league of the team''s newest season.';
COMMENT ON COLUMN dim_teams.founded_year IS 'The season_year of the franchise''s first season, in whichever league.';
COMMENT ON COLUMN dim_teams.final_year IS 'The season_year of the franchise''s last season; NULL while it plays.';
COMMENT ON COLUMN dim_teams.is_active IS 'True while the franchise plays.';
