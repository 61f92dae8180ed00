CREATE TABLE fact_playoff_series (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    winner_team_code VARCHAR NOT NULL,
    loser_team_code VARCHAR NOT NULL,
    winner_team_id BIGINT,
    loser_team_id BIGINT,
    round VARCHAR,
    winner_wins INTEGER NOT NULL,
    loser_wins INTEGER NOT NULL,
    is_decided BOOLEAN,
    series_id VARCHAR,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, winner_team_code, loser_team_code)
);

COMMENT ON TABLE fact_playoff_series IS 'One row per playoff series.';
COMMENT ON COLUMN fact_playoff_series.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_playoff_series.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_playoff_series.winner_team_code IS 'Code of the winner; of the leader while the series is not over.';
COMMENT ON COLUMN fact_playoff_series.loser_team_code IS 'Code of the other team.';
COMMENT ON COLUMN fact_playoff_series.winner_team_id IS 'The winner: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_playoff_series.loser_team_id IS 'The other team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_playoff_series.round IS 'Round as printed.';
COMMENT ON COLUMN fact_playoff_series.winner_wins IS 'Games won by the winner.';
COMMENT ON COLUMN fact_playoff_series.loser_wins IS 'Games won by the other team.';
COMMENT ON COLUMN fact_playoff_series.is_decided IS 'False while the series is not over; NULL where the page does not tell.';
COMMENT ON COLUMN fact_playoff_series.series_id IS 'Id of the series in its address.';
COMMENT ON COLUMN fact_playoff_series.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_playoff_series.source_row IS 'The number of the record in its file, the first one after the header being 1.';
