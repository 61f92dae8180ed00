CREATE TABLE fact_transactions (
    season_year INTEGER NOT NULL,
    transaction_date DATE NOT NULL,
    page_code VARCHAR NOT NULL,
    transaction_order INTEGER NOT NULL,
    league VARCHAR,
    team_id BIGINT,
    team_code VARCHAR,
    other_team_id BIGINT,
    other_team_code VARCHAR,
    bref_player_ids VARCHAR,
    description VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, transaction_date, page_code, transaction_order)
);

COMMENT ON TABLE fact_transactions IS 'One row per transaction: day, teams, players and text.';
COMMENT ON COLUMN fact_transactions.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_transactions.transaction_date IS 'Day of the transaction.';
COMMENT ON COLUMN fact_transactions.page_code IS 'League or team whose page it is from: a transaction is there once, from the page of the league where that is there.';
COMMENT ON COLUMN fact_transactions.transaction_order IS 'Place among those of the day on its page.';
COMMENT ON COLUMN fact_transactions.league IS 'NBA, ABA or BAA; NULL where the page is of a team.';
COMMENT ON COLUMN fact_transactions.team_id IS 'The first team that the text names: `dim_teams.team_id`; NULL where it names none.';
COMMENT ON COLUMN fact_transactions.team_code IS 'Code of the first team that the text names.';
COMMENT ON COLUMN fact_transactions.other_team_id IS 'The second team that the text names: `dim_teams.team_id`; NULL where it names none.';
COMMENT ON COLUMN fact_transactions.other_team_code IS 'Code of the second team that the text names.';
COMMENT ON COLUMN fact_transactions.bref_player_ids IS 'Basketball-Reference ids of the players that the text names, divided by blanks.';
COMMENT ON COLUMN fact_transactions.description IS 'The text.';
COMMENT ON COLUMN fact_transactions.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_transactions.source_row IS 'The number of the record in its file, the first one after the header being 1.';
