CREATE TABLE dim_coaches (
    coach_id BIGINT NOT NULL,
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
    hall_of_fame VARCHAR,
    player_id BIGINT,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (coach_id)
);

COMMENT ON TABLE dim_coaches IS 'One row per coach with a page.';
COMMENT ON COLUMN dim_coaches.coach_id IS 'The coach: an invertible encoding of the Basketball-Reference id.';
COMMENT ON COLUMN dim_coaches.bref_id IS 'Basketball-Reference coach id.';
COMMENT ON COLUMN dim_coaches.name IS 'The name that the page is headed with.';
COMMENT ON COLUMN dim_coaches.full_name IS 'The whole name; NULL where not given.';
COMMENT ON COLUMN dim_coaches.nicknames IS 'Nicknames, comma separated.';
COMMENT ON COLUMN dim_coaches.name_note IS 'What the head says of the name itself, such as how it was spelled before; NULL where it says nothing.';
COMMENT ON COLUMN dim_coaches.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN dim_coaches.birth_place IS 'Place of birth; NULL where not given.';
COMMENT ON COLUMN dim_coaches.death_date IS 'Day of death; NULL for the living and where not given.';
COMMENT ON COLUMN dim_coaches.high_school IS 'High school and its place; NULL where not given.';
COMMENT ON COLUMN dim_coaches.college IS 'Colleges, comma separated; NULL where not given.';
COMMENT ON COLUMN dim_coaches.hall_of_fame IS 'What the page says of the Hall of Fame.';
COMMENT ON COLUMN dim_coaches.player_id IS 'The same man as a player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN dim_coaches.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_coaches.source_row IS 'The number of the record in its file, the first one after the header being 1.';
