CREATE TABLE dim_seasons (
    season_year INTEGER NOT NULL,
    season_name VARCHAR NOT NULL,
    league VARCHAR NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE NOT NULL,
    playoffs_end_date DATE,
    team_count INTEGER NOT NULL,
    expected_games INTEGER NOT NULL,
    games INTEGER NOT NULL,
    first_game_date DATE NOT NULL,
    last_game_date DATE NOT NULL,
    is_complete BOOLEAN NOT NULL,
    is_current BOOLEAN NOT NULL
);

COMMENT ON TABLE dim_seasons IS 'One row per season that has a game in the artifact.';
COMMENT ON COLUMN dim_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN dim_seasons.season_name IS 'Both years, such as 2023-24.';
COMMENT ON COLUMN dim_seasons.league IS 'The league of the season.';
COMMENT ON COLUMN dim_seasons.start_date IS 'The day of the first regular season game.';
COMMENT ON COLUMN dim_seasons.end_date IS 'The day of the last regular season game.';
COMMENT ON COLUMN dim_seasons.playoffs_end_date IS 'The day of the last playoff game; NULL where not known.';
COMMENT ON COLUMN dim_seasons.team_count IS 'Teams in the league in that season.';
COMMENT ON COLUMN dim_seasons.expected_games IS 'Regular season games that the season had, or is to have.';
COMMENT ON COLUMN dim_seasons.games IS 'Regular season games in the artifact.';
COMMENT ON COLUMN dim_seasons.first_game_date IS 'The day of the first game in the artifact.';
COMMENT ON COLUMN dim_seasons.last_game_date IS 'The day of the last game in the artifact.';
COMMENT ON COLUMN dim_seasons.is_complete IS 'True where all regular season games of the season are in the artifact.';
COMMENT ON COLUMN dim_seasons.is_current IS 'True for the newest season of the artifact.';
