CREATE TABLE dim_players (
    player_id BIGINT NOT NULL,
    player_slug VARCHAR NOT NULL,
    nba_id BIGINT,
    bref_id VARCHAR,
    player_name VARCHAR NOT NULL,
    first_name VARCHAR,
    last_name VARCHAR NOT NULL,
    search_name VARCHAR NOT NULL,
    position VARCHAR,
    birth_date DATE,
    height_inches INTEGER,
    weight_pounds INTEGER,
    college VARCHAR,
    debut_year INTEGER NOT NULL,
    final_year INTEGER NOT NULL,
    is_active BOOLEAN NOT NULL,
    current_team_id BIGINT
);

COMMENT ON TABLE dim_players IS 'One row per player who appears in a source.';
COMMENT ON COLUMN dim_players.player_id IS 'The player: the NBA person number, or an invertible encoding of the Basketball-Reference id.';
COMMENT ON COLUMN dim_players.player_slug IS 'The name of the player in addresses, unique and stable: folded name and NBA number, or the Basketball-Reference id.';
COMMENT ON COLUMN dim_players.nba_id IS 'NBA person number; NULL where no source gives it.';
COMMENT ON COLUMN dim_players.bref_id IS 'Basketball-Reference player id; NULL where no source gives it.';
COMMENT ON COLUMN dim_players.player_name IS 'The name as the newest record writes it.';
COMMENT ON COLUMN dim_players.first_name IS 'The first word of the name; NULL for a player known by one name.';
COMMENT ON COLUMN dim_players.last_name IS 'All that follows the first word of the name, suffixes included.';
COMMENT ON COLUMN dim_players.search_name IS 'The words of the name as one searches for them: lower case, no accents, apostrophes, dots or hyphens.';
COMMENT ON COLUMN dim_players.position IS 'Position as the source writes it; NULL where not given.';
COMMENT ON COLUMN dim_players.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN dim_players.height_inches IS 'Height in inches; NULL where not given.';
COMMENT ON COLUMN dim_players.weight_pounds IS 'Weight in pounds; NULL where not given.';
COMMENT ON COLUMN dim_players.college IS 'College; NULL where not given.';
COMMENT ON COLUMN dim_players.debut_year IS 'The first season_year in which a source has the player in a game.';
COMMENT ON COLUMN dim_players.final_year IS 'The last season_year in which a source has the player in a game.';
COMMENT ON COLUMN dim_players.is_active IS 'True where the player played in the newest season of the artifact.';
COMMENT ON COLUMN dim_players.current_team_id IS 'The team of the player''s newest game, for active players; NULL for others.';
