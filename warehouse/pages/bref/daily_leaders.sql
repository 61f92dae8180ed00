-- about: One row per day, player and team: all lines of players of a day, best game score first.
-- reads: raw_bref__daily_leaders, ref_bref_team_codes, same_players
SELECT
    @other_columns(records),
    @player_columns(records),
    @team_columns(records),
    opponent.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    @each_count(records.this_count),
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__daily_leaders) AS records
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
