CREATE TABLE fact_contracts (
    team_code VARCHAR NOT NULL,
    player_id BIGINT NOT NULL,
    team_id BIGINT,
    first_season_year INTEGER,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    age INTEGER,
    salary_season_1 INTEGER,
    salary_season_2 INTEGER,
    salary_season_3 INTEGER,
    salary_season_4 INTEGER,
    salary_season_5 INTEGER,
    salary_season_6 INTEGER,
    guaranteed INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (team_code, player_id)
);

COMMENT ON TABLE fact_contracts IS 'One row per team and player under contract: the salary by season from `first_season_year` on.';
COMMENT ON COLUMN fact_contracts.team_code IS 'Code of the team on Basketball-Reference.';
COMMENT ON COLUMN fact_contracts.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_contracts.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_contracts.first_season_year IS 'The year in which the season of `salary_season_1` ends; NULL where the head of the table does not tell.';
COMMENT ON COLUMN fact_contracts.bref_player_id IS 'Basketball-Reference player id.';
COMMENT ON COLUMN fact_contracts.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_contracts.age IS 'Age on the day of the page; NULL where blank.';
COMMENT ON COLUMN fact_contracts.salary_season_1 IS 'Salary in dollars of the season `first_season_year`, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.salary_season_2 IS 'Salary in dollars one season later, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.salary_season_3 IS 'Salary in dollars two seasons later, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.salary_season_4 IS 'Salary in dollars three seasons later, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.salary_season_5 IS 'Salary in dollars four seasons later, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.salary_season_6 IS 'Salary in dollars five seasons later, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.guaranteed IS 'Dollars guaranteed over the whole contract, as printed; NULL where blank.';
COMMENT ON COLUMN fact_contracts.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_contracts.source_row IS 'The number of the record in its file, the first one after the header being 1.';
