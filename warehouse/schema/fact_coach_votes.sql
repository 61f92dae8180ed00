CREATE TABLE fact_coach_votes (
    coach_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    bref_coach_id VARCHAR NOT NULL,
    rank VARCHAR,
    first_place_votes DOUBLE,
    points_won DOUBLE,
    points_max DOUBLE,
    share DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (coach_id, season_year, league)
);

COMMENT ON TABLE fact_coach_votes IS 'One row per coach and season in which he had votes for Coach of the Year.';
COMMENT ON COLUMN fact_coach_votes.coach_id IS 'The coach.';
COMMENT ON COLUMN fact_coach_votes.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_coach_votes.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_coach_votes.bref_coach_id IS 'Basketball-Reference id of the coach.';
COMMENT ON COLUMN fact_coach_votes.rank IS 'Place as printed, such as 1T; NULL where blank.';
COMMENT ON COLUMN fact_coach_votes.first_place_votes IS 'First place votes; NULL where blank.';
COMMENT ON COLUMN fact_coach_votes.points_won IS 'Points won; NULL where blank.';
COMMENT ON COLUMN fact_coach_votes.points_max IS 'Points that could be won; NULL where blank.';
COMMENT ON COLUMN fact_coach_votes.share IS 'Share of the points that could be won; NULL where blank.';
COMMENT ON COLUMN fact_coach_votes.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_coach_votes.source_row IS 'The number of the record in its file, the first one after the header being 1.';
