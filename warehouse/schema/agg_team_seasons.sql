CREATE TABLE agg_team_seasons (
    team_id BIGINT NOT NULL,
    season_year INTEGER NOT NULL,
    season_type VARCHAR NOT NULL,
    games_played INTEGER NOT NULL,
    wins INTEGER NOT NULL,
    losses INTEGER NOT NULL,
    home_wins INTEGER NOT NULL,
    home_losses INTEGER NOT NULL,
    box_scores INTEGER NOT NULL,
    minutes_played INTEGER,
    field_goals_made INTEGER,
    field_goals_attempted INTEGER,
    three_pointers_made INTEGER,
    three_pointers_attempted INTEGER,
    free_throws_made INTEGER,
    free_throws_attempted INTEGER,
    offensive_rebounds INTEGER,
    defensive_rebounds INTEGER,
    rebounds INTEGER,
    assists INTEGER,
    steals INTEGER,
    blocks INTEGER,
    turnovers INTEGER,
    personal_fouls INTEGER,
    points INTEGER,
    opponent_points INTEGER NOT NULL,
    opponent_field_goals_made INTEGER,
    opponent_field_goals_attempted INTEGER,
    opponent_three_pointers_made INTEGER,
    opponent_three_pointers_attempted INTEGER,
    opponent_free_throws_made INTEGER,
    opponent_free_throws_attempted INTEGER,
    opponent_offensive_rebounds INTEGER,
    opponent_defensive_rebounds INTEGER,
    opponent_rebounds INTEGER,
    opponent_assists INTEGER,
    opponent_steals INTEGER,
    opponent_blocks INTEGER,
    opponent_turnovers INTEGER,
    opponent_personal_fouls INTEGER,
    total_turnovers INTEGER,
    opponent_total_turnovers INTEGER,
    possessions DECIMAL(8,1),
    possessions_basis VARCHAR,
    pace DECIMAL(5,1),
    offensive_rating DECIMAL(5,1),
    defensive_rating DECIMAL(5,1),
    net_rating DECIMAL(5,1)
);

COMMENT ON TABLE agg_team_seasons IS 'One row per team, season and part of season: the record of all games, and sums of the team and of its opponents over the box scores.';
COMMENT ON COLUMN agg_team_seasons.team_id IS 'The team: `dim_teams.team_id`.';
COMMENT ON COLUMN agg_team_seasons.season_year IS 'The year in which the season ends.';
COMMENT ON COLUMN agg_team_seasons.season_type IS 'PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.';
COMMENT ON COLUMN agg_team_seasons.games_played IS 'Games played.';
COMMENT ON COLUMN agg_team_seasons.wins IS 'Games won.';
COMMENT ON COLUMN agg_team_seasons.losses IS 'Games lost.';
COMMENT ON COLUMN agg_team_seasons.home_wins IS 'Games won at home.';
COMMENT ON COLUMN agg_team_seasons.home_losses IS 'Games lost at home.';
COMMENT ON COLUMN agg_team_seasons.box_scores IS 'Games with a box score: those that every sum below counts but the points; 0 where all games are known by their score alone.';
COMMENT ON COLUMN agg_team_seasons.minutes_played IS 'Players'' minutes summed over the box scores; NULL where not recorded.';
COMMENT ON COLUMN agg_team_seasons.field_goals_made IS 'Field goals made, three-pointers included; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.field_goals_attempted IS 'Field goals attempted, three-pointers included; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.three_pointers_made IS 'Three-point field goals made; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.three_pointers_attempted IS 'Three-point field goals attempted; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.free_throws_made IS 'Free throws made; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.free_throws_attempted IS 'Free throws attempted; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.offensive_rebounds IS 'Offensive rebounds; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.defensive_rebounds IS 'Defensive rebounds; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.rebounds IS 'All rebounds: offensive and defensive; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.assists IS 'Assists; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.steals IS 'Steals; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.blocks IS 'Blocked shots; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.turnovers IS 'Turnovers; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.personal_fouls IS 'Personal fouls; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.points IS 'Points scored in all games.';
COMMENT ON COLUMN agg_team_seasons.opponent_points IS 'Points of the opponents in all games.';
COMMENT ON COLUMN agg_team_seasons.opponent_field_goals_made IS 'Of the opponents: field goals made, three-pointers included; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_field_goals_attempted IS 'Of the opponents: field goals attempted, three-pointers included; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_three_pointers_made IS 'Of the opponents: three-point field goals made; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_three_pointers_attempted IS 'Of the opponents: three-point field goals attempted; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_free_throws_made IS 'Of the opponents: free throws made; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_free_throws_attempted IS 'Of the opponents: free throws attempted; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_offensive_rebounds IS 'Of the opponents: offensive rebounds; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_defensive_rebounds IS 'Of the opponents: defensive rebounds; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_rebounds IS 'Of the opponents: all rebounds: offensive and defensive; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_assists IS 'Of the opponents: assists; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_steals IS 'Of the opponents: steals; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_blocks IS 'Of the opponents: blocked shots; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_turnovers IS 'Of the opponents: turnovers; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.opponent_personal_fouls IS 'Of the opponents: personal fouls; summed over the box scores; NULL where none recorded it.';
COMMENT ON COLUMN agg_team_seasons.total_turnovers IS 'Turnovers with those charged to no player; NULL where no source tells them.';
COMMENT ON COLUMN agg_team_seasons.opponent_total_turnovers IS 'Turnovers of the opponents with those charged to no player; NULL where no source tells them.';
COMMENT ON COLUMN agg_team_seasons.possessions IS 'Estimated possessions: 0.5 ((FGA + 0.4 FTA - 1.07 ORB/(ORB + opponent DRB) (FGA - FGM) + TOV) + the same of the opponents) (Basketball-Reference); NULL where a part is not recorded.';
COMMENT ON COLUMN agg_team_seasons.possessions_basis IS 'What of turnovers the possessions count: ALL_TURNOVERS game by game, SEASON_AVERAGE_TURNOVERS where only the averages of the season tell those charged to no player, or PLAYER_TURNOVERS, with which ratings are about 0.7 too high and pace 0.65 too low.';
COMMENT ON COLUMN agg_team_seasons.pace IS 'Possessions per 48 minutes: 48 (possessions of both / 2) / (minutes / 5); NULL where a part is not recorded.';
COMMENT ON COLUMN agg_team_seasons.offensive_rating IS 'Points per 100 possessions; NULL where possessions are not known.';
COMMENT ON COLUMN agg_team_seasons.defensive_rating IS 'Points allowed per 100 possessions; NULL where possessions are not known.';
COMMENT ON COLUMN agg_team_seasons.net_rating IS 'Offensive less defensive rating.';
