-- about: One row per season, team, part of it and day: a game of the schedule of a team, played or to come.
-- reads: raw_bref__team_schedules, ref_bref_team_codes, same_games
SELECT
    @other_columns(records),
    @team_columns(records),
    records.game_date,
    @bref_game_number(records.game_id) AS game_id, -- …; NULL while the page links none.
    opponent.team_id AS opponent_team_id,
    records.opponent_team_id AS opponent_team_code,
    records.outcome, -- …; NULL while to come.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_schedules) AS records
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
