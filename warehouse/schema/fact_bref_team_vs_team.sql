CREATE TABLE fact_bref_team_vs_team (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    season_type VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    opponent_team_code VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    opponent_team_id BIGINT,
    wins INTEGER,
    losses INTEGER,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, league, season_type, team_code, opponent_team_code)
);

COMMENT ON TABLE fact_bref_team_vs_team IS 'One row per team, season, part of it and opponent: the games between them.';
COMMENT ON COLUMN fact_bref_team_vs_team.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_team_vs_team.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_team_vs_team.season_type IS 'REGULAR or PLAYOFF.';
COMMENT ON COLUMN fact_bref_team_vs_team.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_team_vs_team.opponent_team_code IS 'Code of the opponent on Basketball-Reference.';
COMMENT ON COLUMN fact_bref_team_vs_team.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_vs_team.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_team_vs_team.opponent_team_id IS 'The opponent: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_team_vs_team.wins IS 'Wins, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_vs_team.losses IS 'Losses, as printed; NULL where blank.';
COMMENT ON COLUMN fact_bref_team_vs_team.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_team_vs_team.source_row IS 'The number of the record in its file, the first one after the header being 1.';
