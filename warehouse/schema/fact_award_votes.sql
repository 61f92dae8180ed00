CREATE TABLE fact_award_votes (
    season_year INTEGER NOT NULL,
    award_id VARCHAR NOT NULL,
    candidate VARCHAR NOT NULL,
    candidate_name VARCHAR NOT NULL,
    award VARCHAR NOT NULL,
    league VARCHAR,
    player_id BIGINT,
    coach_id BIGINT,
    team_id BIGINT,
    team_code VARCHAR,
    rank VARCHAR,
    team_selection VARCHAR,
    position VARCHAR,
    age INTEGER,
    first_place_votes DOUBLE,
    second_team_votes DOUBLE,
    third_team_votes DOUBLE,
    points_won DOUBLE,
    points_max DOUBLE,
    share DOUBLE,
    import_batch_id INTEGER,
    source_row BIGINT,
    PRIMARY KEY (season_year, award_id, candidate)
);

COMMENT ON TABLE fact_award_votes IS 'One row per award of a season and candidate: the votes.';
COMMENT ON COLUMN fact_award_votes.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN fact_award_votes.award_id IS 'The award, such as mvp or leading_all_nba.';
COMMENT ON COLUMN fact_award_votes.candidate IS 'Basketball-Reference id of the player or coach; the name where there is no page.';
COMMENT ON COLUMN fact_award_votes.candidate_name IS 'Name as printed.';
COMMENT ON COLUMN fact_award_votes.award IS 'Name of the award.';
COMMENT ON COLUMN fact_award_votes.league IS 'NBA, ABA or BAA; NULL where the page does not tell.';
COMMENT ON COLUMN fact_award_votes.player_id IS 'The player; NULL for coaches.';
COMMENT ON COLUMN fact_award_votes.coach_id IS 'The coach: `dim_coaches.coach_id` where his page is in the artifact; NULL for players.';
COMMENT ON COLUMN fact_award_votes.team_id IS 'The team: `dim_teams.team_id`; NULL for candidates of several teams.';
COMMENT ON COLUMN fact_award_votes.team_code IS 'Code of the team on Basketball-Reference; NULL for candidates of several teams.';
COMMENT ON COLUMN fact_award_votes.rank IS 'Place as printed, such as 1T; NULL for votes on teams.';
COMMENT ON COLUMN fact_award_votes.team_selection IS 'Team that the player was voted to, such as 1T; NULL for single awards.';
COMMENT ON COLUMN fact_award_votes.position IS 'Position, in votes on teams.';
COMMENT ON COLUMN fact_award_votes.age IS 'Age on 1 February of the season.';
COMMENT ON COLUMN fact_award_votes.first_place_votes IS 'First places; parts where votes were divided.';
COMMENT ON COLUMN fact_award_votes.second_team_votes IS 'Votes for the second team.';
COMMENT ON COLUMN fact_award_votes.third_team_votes IS 'Votes for the third team.';
COMMENT ON COLUMN fact_award_votes.points_won IS 'Points won.';
COMMENT ON COLUMN fact_award_votes.points_max IS 'Points that could be won.';
COMMENT ON COLUMN fact_award_votes.share IS 'Share of the points that could be won, as printed.';
COMMENT ON COLUMN fact_award_votes.import_batch_id IS 'The batch that brought the record: `import_batches.import_batch_id`.';
COMMENT ON COLUMN fact_award_votes.source_row IS 'The number of the record in its file, the first one after the header being 1.';
