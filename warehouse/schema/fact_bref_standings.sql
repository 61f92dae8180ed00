CREATE TABLE fact_bref_standings (
    season_year INTEGER NOT NULL,
    league VARCHAR NOT NULL,
    grouped_by VARCHAR NOT NULL,
    team_code VARCHAR NOT NULL,
    team_id BIGINT,
    team_name VARCHAR NOT NULL,
    conference VARCHAR,
    division VARCHAR,
    group_order INTEGER NOT NULL,
    made_playoffs BOOLEAN,
    seed INTEGER,
    wins INTEGER,
    losses INTEGER,
    win_pct DOUBLE,
    games_behind DOUBLE,
    points_per_game DOUBLE,
    opponent_points_per_game DOUBLE,
    simple_rating DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT
);

COMMENT ON TABLE fact_bref_standings IS 'One row per team of a season as the standings print it, once by conference and once by division where the league had both.';
COMMENT ON COLUMN fact_bref_standings.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_bref_standings.league IS 'NBA, ABA or BAA.';
COMMENT ON COLUMN fact_bref_standings.grouped_by IS 'DIVISION, CONFERENCE or LEAGUE: the table that the line stands in.';
COMMENT ON COLUMN fact_bref_standings.team_code IS 'Code of the team on Basketball-Reference in that season.';
COMMENT ON COLUMN fact_bref_standings.team_id IS 'The team: `dim_teams.team_id`; NULL for teams that were in the ABA only.';
COMMENT ON COLUMN fact_bref_standings.team_name IS 'Name as printed.';
COMMENT ON COLUMN fact_bref_standings.conference IS 'EASTERN or WESTERN; NULL before there were any.';
COMMENT ON COLUMN fact_bref_standings.division IS 'Division; NULL in tables by conference.';
COMMENT ON COLUMN fact_bref_standings.group_order IS 'Place in its table.';
COMMENT ON COLUMN fact_bref_standings.made_playoffs IS 'True where the line is marked as in the playoffs.';
COMMENT ON COLUMN fact_bref_standings.seed IS 'Seed, where printed.';
COMMENT ON COLUMN fact_bref_standings.wins IS 'Games won.';
COMMENT ON COLUMN fact_bref_standings.losses IS 'Games lost.';
COMMENT ON COLUMN fact_bref_standings.win_pct IS 'Share of games won, as printed.';
COMMENT ON COLUMN fact_bref_standings.games_behind IS 'Games behind the first, as printed; NULL for the first.';
COMMENT ON COLUMN fact_bref_standings.points_per_game IS 'Points a game, as printed.';
COMMENT ON COLUMN fact_bref_standings.opponent_points_per_game IS 'Points of the opponents a game, as printed.';
COMMENT ON COLUMN fact_bref_standings.simple_rating IS 'Simple rating: margin and strength of schedule, as printed.';
COMMENT ON COLUMN fact_bref_standings.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_bref_standings.source_row IS 'The number of the record in its file, the first one after the header being 1.';
