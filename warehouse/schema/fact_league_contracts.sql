CREATE TABLE fact_league_contracts (
    list_order INTEGER NOT NULL,
    player_id BIGINT NOT NULL,
    bref_player_id VARCHAR NOT NULL,
    player_name VARCHAR NOT NULL,
    team_id BIGINT,
    team_code VARCHAR,
    first_season_year INTEGER,
    salary_season_1 INTEGER,
    salary_season_2 INTEGER,
    salary_season_3 INTEGER,
    salary_season_4 INTEGER,
    salary_season_5 INTEGER,
    salary_season_6 INTEGER,
    guaranteed INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (list_order)
);

COMMENT ON TABLE fact_league_contracts IS 'One row per line of the list of all contracts; a player whom several teams pay has several.';
COMMENT ON COLUMN fact_league_contracts.list_order IS 'Place in the list.';
COMMENT ON COLUMN fact_league_contracts.player_id IS 'The player; in `dim_players` where he played in any game of the artifact.';
COMMENT ON COLUMN fact_league_contracts.bref_player_id IS 'Basketball-Reference id of the player.';
COMMENT ON COLUMN fact_league_contracts.player_name IS 'Name as printed.';
COMMENT ON COLUMN fact_league_contracts.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_league_contracts.team_code IS 'Code of the team on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_league_contracts.first_season_year IS 'Year in which the season of the first salary ends; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.salary_season_1 IS 'Salary in dollars of the first season; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.salary_season_2 IS 'Salary in dollars one season later; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.salary_season_3 IS 'Salary in dollars two seasons later; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.salary_season_4 IS 'Salary in dollars three seasons later; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.salary_season_5 IS 'Salary in dollars four seasons later; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.salary_season_6 IS 'Salary in dollars five seasons later; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.guaranteed IS 'Dollars guaranteed over the whole contract; NULL where blank.';
COMMENT ON COLUMN fact_league_contracts.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_league_contracts.source_row IS 'The number of the record in its file, the first one after the header being 1.';
