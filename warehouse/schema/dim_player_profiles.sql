CREATE TABLE dim_player_profiles (
    player_id BIGINT NOT NULL,
    bref_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    full_name VARCHAR,
    nicknames VARCHAR,
    name_note VARCHAR,
    birth_date DATE,
    birth_place VARCHAR,
    death_date DATE,
    high_school VARCHAR,
    college VARCHAR,
    pronunciation VARCHAR,
    positions VARCHAR,
    shoots VARCHAR,
    height_inches INTEGER,
    weight_lbs INTEGER,
    draft VARCHAR,
    draft_year INTEGER,
    draft_round INTEGER,
    draft_overall_pick INTEGER,
    debut_date DATE,
    nba_debut_date DATE,
    nba_debut_game_id BIGINT,
    aba_debut_date DATE,
    aba_debut_game_id BIGINT,
    experience VARCHAR,
    hall_of_fame VARCHAR,
    draft_team_id BIGINT,
    draft_team_code VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (player_id)
);

COMMENT ON TABLE dim_player_profiles IS 'One row per player with a page: what its head says.';
COMMENT ON COLUMN dim_player_profiles.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN dim_player_profiles.bref_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN dim_player_profiles.name IS 'The name that the page is headed with.';
COMMENT ON COLUMN dim_player_profiles.full_name IS 'The whole name; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.nicknames IS 'Nicknames, comma separated.';
COMMENT ON COLUMN dim_player_profiles.name_note IS 'What the head says of the name itself, such as how it was spelled before; NULL where it says nothing.';
COMMENT ON COLUMN dim_player_profiles.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.birth_place IS 'Place of birth; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.death_date IS 'Day of death; NULL for the living and where not given.';
COMMENT ON COLUMN dim_player_profiles.high_school IS 'High school and its place; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.college IS 'Colleges, comma separated; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.pronunciation IS 'How the name is said, as printed.';
COMMENT ON COLUMN dim_player_profiles.positions IS 'Positions as written.';
COMMENT ON COLUMN dim_player_profiles.shoots IS 'Shooting hand.';
COMMENT ON COLUMN dim_player_profiles.height_inches IS 'Height in inches; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.weight_lbs IS 'Weight in pounds; NULL where not given.';
COMMENT ON COLUMN dim_player_profiles.draft IS 'Draft as written; NULL for undrafted players.';
COMMENT ON COLUMN dim_player_profiles.draft_year IS 'Year of the draft.';
COMMENT ON COLUMN dim_player_profiles.draft_round IS 'Round of the draft.';
COMMENT ON COLUMN dim_player_profiles.draft_overall_pick IS 'Number of the pick.';
COMMENT ON COLUMN dim_player_profiles.debut_date IS 'Day of the first game in either league.';
COMMENT ON COLUMN dim_player_profiles.nba_debut_date IS 'Day of the first game in the NBA; NULL where the page names none.';
COMMENT ON COLUMN dim_player_profiles.nba_debut_game_id IS 'That game: `dim_games.game_id` where its box score is in the artifact.';
COMMENT ON COLUMN dim_player_profiles.aba_debut_date IS 'Day of the first game in the ABA; NULL where the page names none.';
COMMENT ON COLUMN dim_player_profiles.aba_debut_game_id IS 'That game, of a league that the artifact does not hold.';
COMMENT ON COLUMN dim_player_profiles.experience IS 'Seasons played, as printed.';
COMMENT ON COLUMN dim_player_profiles.hall_of_fame IS 'What the page says of the Hall of Fame.';
COMMENT ON COLUMN dim_player_profiles.draft_team_id IS 'The team of the draft: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN dim_player_profiles.draft_team_code IS 'Code of the team of the draft on Basketball-Reference.';
COMMENT ON COLUMN dim_player_profiles.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_player_profiles.source_row IS 'The number of the record in its file, the first one after the header being 1.';
