CREATE TABLE fact_player_highs (
    player_id BIGINT NOT NULL,
    season_type VARCHAR NOT NULL,
    row_order INTEGER NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    span VARCHAR NOT NULL,
    season_year INTEGER,
    age INTEGER,
    team_id BIGINT,
    team_code VARCHAR,
    teams VARCHAR,
    league VARCHAR,
    seconds_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    two_pointers_made INTEGER,
    two_pointers_attempted INTEGER,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    game_score DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id, season_type, row_order)
);

COMMENT ON TABLE fact_player_highs IS 'One row per player, part of the season and span (season, team or career): the highest number of any game in each column.';
COMMENT ON COLUMN fact_player_highs.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_player_highs.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_player_highs.row_order IS 'Place of the row in its table.';
COMMENT ON COLUMN fact_player_highs.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_player_highs.span IS 'Season, `Career` or a number of seasons, as printed.';
COMMENT ON COLUMN fact_player_highs.season_year IS 'The year in which the season ends; NULL for rows of several seasons.';
COMMENT ON COLUMN fact_player_highs.age IS 'Age of the player in that season; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_player_highs.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_player_highs.teams IS 'Codes of the teams as printed; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.league IS 'NBA, ABA or BAA; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.seconds_played IS 'Seconds on court; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.field_goals_made IS 'Field goals made; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.field_goals_attempted IS 'Field goals attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.three_pointers_made IS 'Three-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.three_pointers_attempted IS 'Three-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.two_pointers_made IS 'Two-pointers made; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.two_pointers_attempted IS 'Two-pointers attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.free_throws_made IS 'Free throws made; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.free_throws_attempted IS 'Free throws attempted; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.offensive_rebounds IS 'Offensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.defensive_rebounds IS 'Defensive rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.rebounds IS 'Rebounds; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.assists IS 'Assists; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.steals IS 'Steals; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.blocks IS 'Blocks; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.turnovers IS 'Turnovers; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.personal_fouls IS 'Personal fouls; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.points IS 'Points; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.game_score IS 'Game score; NULL where blank.';
COMMENT ON COLUMN fact_player_highs.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_player_highs.source_row IS 'The number of the record in its file, the first one after the header being 1.';
