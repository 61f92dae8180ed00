CREATE TABLE dim_referees (
    referee_id BIGINT NOT NULL,
    bref_id VARCHAR NOT NULL,
    referee_name VARCHAR NOT NULL,
    full_name VARCHAR,
    nicknames VARCHAR,
    name_note VARCHAR,
    birth_date DATE,
    birth_place VARCHAR,
    death_date DATE,
    high_school VARCHAR,
    college VARCHAR,
    jersey_number INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE dim_referees IS 'One row per referee with a page or a game.';
COMMENT ON COLUMN dim_referees.referee_id IS 'The referee: an invertible encoding of the Basketball-Reference id.';
COMMENT ON COLUMN dim_referees.bref_id IS 'Basketball-Reference referee id.';
COMMENT ON COLUMN dim_referees.referee_name IS 'The name that the page is headed with.';
COMMENT ON COLUMN dim_referees.full_name IS 'The whole name; NULL where not given.';
COMMENT ON COLUMN dim_referees.nicknames IS 'Nicknames, comma separated.';
COMMENT ON COLUMN dim_referees.name_note IS 'What the head says of the name itself, such as how it was spelled before; NULL where it says nothing.';
COMMENT ON COLUMN dim_referees.birth_date IS 'Day of birth; NULL where not given.';
COMMENT ON COLUMN dim_referees.birth_place IS 'Place of birth; NULL where not given.';
COMMENT ON COLUMN dim_referees.death_date IS 'Day of death; NULL for the living and where not given.';
COMMENT ON COLUMN dim_referees.high_school IS 'High school and its place; NULL where not given.';
COMMENT ON COLUMN dim_referees.college IS 'Colleges, comma separated; NULL where not given.';
COMMENT ON COLUMN dim_referees.jersey_number IS 'Number on the jersey.';
COMMENT ON COLUMN dim_referees.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN dim_referees.source_row IS 'The number of the record in its file, the first one after the header being 1.';
