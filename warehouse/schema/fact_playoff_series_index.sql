CREATE TABLE fact_playoff_series_index (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    series_id VARCHAR NOT NULL,
    series VARCHAR NOT NULL,
    start_date DATE,
    end_date DATE,
    winner_team_id BIGINT,
    winner_team_code VARCHAR NOT NULL,
    winner_name VARCHAR NOT NULL,
    winner_seed INTEGER,
    winner_wins INTEGER,
    loser_team_id BIGINT,
    loser_team_code VARCHAR NOT NULL,
    loser_name VARCHAR NOT NULL,
    loser_seed INTEGER,
    loser_wins INTEGER,
    is_decided BOOLEAN NOT NULL,
    favorite_team_id BIGINT,
    favorite_team_code VARCHAR,
    favorite_odds INTEGER,
    underdog_team_id BIGINT,
    underdog_team_code VARCHAR,
    underdog_odds INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, series_id)
);

COMMENT ON TABLE fact_playoff_series_index IS 'One row per playoff series of the list of all: days, teams, seeds, and odds before it.';
COMMENT ON COLUMN fact_playoff_series_index.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_playoff_series_index.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_playoff_series_index.series_id IS 'Name of the series in its address.';
COMMENT ON COLUMN fact_playoff_series_index.series IS 'Round as printed.';
COMMENT ON COLUMN fact_playoff_series_index.start_date IS 'First day; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.end_date IS 'Last day; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.winner_team_id IS 'The winner: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_playoff_series_index.winner_team_code IS 'Code of the winner on Basketball-Reference.';
COMMENT ON COLUMN fact_playoff_series_index.winner_name IS 'Name of the winner as printed.';
COMMENT ON COLUMN fact_playoff_series_index.winner_seed IS 'Seed of the winner; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.winner_wins IS 'Games that the winner won; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.loser_team_id IS 'The loser: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_playoff_series_index.loser_team_code IS 'Code of the loser on Basketball-Reference.';
COMMENT ON COLUMN fact_playoff_series_index.loser_name IS 'Name of the loser as printed.';
COMMENT ON COLUMN fact_playoff_series_index.loser_seed IS 'Seed of the loser; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.loser_wins IS 'Games that the loser won; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.is_decided IS 'Whether it was over; until then the winner is who leads.';
COMMENT ON COLUMN fact_playoff_series_index.favorite_team_id IS 'The favorite: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_playoff_series_index.favorite_team_code IS 'Code of the favorite on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_playoff_series_index.favorite_odds IS 'Odds of the favourite in the American form; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.underdog_team_id IS 'The underdog: `dim_teams.team_id`; NULL for teams that were in the ABA only and where not linked.';
COMMENT ON COLUMN fact_playoff_series_index.underdog_team_code IS 'Code of the underdog on Basketball-Reference; NULL where not linked.';
COMMENT ON COLUMN fact_playoff_series_index.underdog_odds IS 'Odds of the underdog in the American form; NULL where blank.';
COMMENT ON COLUMN fact_playoff_series_index.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_playoff_series_index.source_row IS 'The number of the record in its file, the first one after the header being 1.';
