-- about: One row per team, season, part of it and split: averages of the team and of its opponents.
-- reads: raw_bref__team_splits, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    coalesce(records.split, '') AS split, -- Kind of split, such as Place or Month; empty for the whole season.
    records.field_goals_made, -- …: of the team, per game.
    records.field_goals_attempted, -- …: of the team, per game.
    records.field_goal_pct, -- …: of the team.
    records.three_pointers_made, -- …: of the team, per game.
    records.three_pointers_attempted, -- …: of the team, per game.
    records.three_point_pct, -- …: of the team.
    records.effective_field_goal_pct, -- …: of the team.
    records.free_throws_made, -- …: of the team, per game.
    records.free_throws_attempted, -- …: of the team, per game.
    records.free_throw_pct, -- …: of the team.
    records.offensive_rebounds, -- …: of the team, per game.
    records.rebounds, -- …: of the team, per game.
    records.assists, -- …: of the team, per game.
    records.steals, -- …: of the team, per game.
    records.blocks, -- …: of the team, per game.
    records.turnovers, -- …: of the team, per game.
    records.personal_fouls, -- …: of the team, per game.
    records.points, -- …: of the team, per game.
    records.true_shooting_pct, -- …: of the team.
    records.opponent_field_goals_made, -- … per game.
    records.opponent_field_goals_attempted, -- … per game.
    records.opponent_three_pointers_made, -- … per game.
    records.opponent_three_pointers_attempted, -- … per game.
    records.opponent_free_throws_made, -- … per game.
    records.opponent_free_throws_attempted, -- … per game.
    records.opponent_offensive_rebounds, -- … per game.
    records.opponent_rebounds, -- … per game.
    records.opponent_assists, -- … per game.
    records.opponent_steals, -- … per game.
    records.opponent_blocks, -- … per game.
    records.opponent_turnovers, -- … per game.
    records.opponent_personal_fouls, -- … per game.
    records.opponent_points, -- Points of its opponents per game.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_splits) AS records
