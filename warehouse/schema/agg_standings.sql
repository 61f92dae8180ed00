CREATE TABLE agg_standings (
    season_year INTEGER NOT NULL,
    team_id BIGINT NOT NULL,
    conference VARCHAR,
    division VARCHAR,
    wins INTEGER NOT NULL,
    losses INTEGER NOT NULL,
    win_pct DECIMAL(4,3) NOT NULL,
    league_rank INTEGER NOT NULL,
    conference_rank INTEGER,
    division_rank INTEGER,
    league_games_behind DECIMAL(4,1) NOT NULL,
    conference_games_behind DECIMAL(4,1),
    division_games_behind DECIMAL(4,1),
    home_wins INTEGER NOT NULL,
    home_losses INTEGER NOT NULL,
    away_wins INTEGER NOT NULL,
    away_losses INTEGER NOT NULL,
    conference_wins INTEGER,
    conference_losses INTEGER,
    division_wins INTEGER,
    division_losses INTEGER,
    last_ten_wins INTEGER NOT NULL,
    last_ten_losses INTEGER NOT NULL,
    streak INTEGER NOT NULL,
    points INTEGER NOT NULL,
    opponent_points INTEGER NOT NULL,
    net_rating DECIMAL(5,1)
);

COMMENT ON TABLE agg_standings IS 'One row per team and season: the final table of the regular season, or the table so far.';
COMMENT ON COLUMN agg_standings.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN agg_standings.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN agg_standings.conference IS 'Conference of that season; NULL before there were any.';
COMMENT ON COLUMN agg_standings.division IS 'Division of that season; NULL where there was none.';
COMMENT ON COLUMN agg_standings.wins IS 'Games won.';
COMMENT ON COLUMN agg_standings.losses IS 'Games lost.';
COMMENT ON COLUMN agg_standings.win_pct IS 'Share of games won, three places.';
COMMENT ON COLUMN agg_standings.league_rank IS 'Place in the league by the share of games won; teams that have won the same share have one place.';
COMMENT ON COLUMN agg_standings.conference_rank IS 'Place in the conference: the seed as printed, or by the league''s tie-breaks of that season; what they do not decide is shared; NULL where there are no conferences.';
COMMENT ON COLUMN agg_standings.division_rank IS 'Place in the division, by the same tie-breaks; NULL where there is none.';
COMMENT ON COLUMN agg_standings.league_games_behind IS 'Games behind the first of the league.';
COMMENT ON COLUMN agg_standings.conference_games_behind IS 'Games behind the first of the conference.';
COMMENT ON COLUMN agg_standings.division_games_behind IS 'Games behind the first of the division.';
COMMENT ON COLUMN agg_standings.home_wins IS 'Won at home.';
COMMENT ON COLUMN agg_standings.home_losses IS 'Lost at home.';
COMMENT ON COLUMN agg_standings.away_wins IS 'Won away.';
COMMENT ON COLUMN agg_standings.away_losses IS 'Lost away.';
COMMENT ON COLUMN agg_standings.conference_wins IS 'Won against teams of the same conference; NULL where there is none.';
COMMENT ON COLUMN agg_standings.conference_losses IS 'Lost against teams of the same conference.';
COMMENT ON COLUMN agg_standings.division_wins IS 'Won against teams of the same division; NULL where there is none.';
COMMENT ON COLUMN agg_standings.division_losses IS 'Lost against teams of the same division.';
COMMENT ON COLUMN agg_standings.last_ten_wins IS 'Won of the last ten games.';
COMMENT ON COLUMN agg_standings.last_ten_losses IS 'Lost of the last ten games.';
COMMENT ON COLUMN agg_standings.streak IS 'Length of the newest run: 3 is three won, -2 is two lost.';
COMMENT ON COLUMN agg_standings.points IS 'Points scored.';
COMMENT ON COLUMN agg_standings.opponent_points IS 'Points allowed.';
COMMENT ON COLUMN agg_standings.net_rating IS 'Points scored less points allowed per 100 possessions, as in agg_team_seasons; NULL where possessions are not known.';
