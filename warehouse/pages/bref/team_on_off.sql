-- about: One row per team, season, part of it, player and split: with the player on the court, without, and the difference.
-- reads: raw_bref__team_on_off, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @team_columns(records),
    @player_columns(records),
    records.split, -- ON, OFF or DIFFERENCE.
    records.minutes_played, -- Minutes of the split.
    records.effective_field_goal_pct, -- …: of the team.
    records.offensive_rebound_pct, -- …: of the team.
    records.defensive_rebound_pct, -- …: of the team.
    records.rebound_pct, -- …: of the team.
    records.assist_pct, -- …: of the team.
    records.steal_pct, -- …: of the team.
    records.block_pct, -- …: of the team.
    records.turnover_pct, -- …: of the team.
    records.pace, -- Possessions per 48 minutes of the team.
    records.offensive_rating, -- Points per 100 possessions of the team.
    records.opponent_turnover_pct, -- Turnover percentage of its opponents.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_on_off) AS records
