-- about: One row per team, season, part of it and opponent: the games between them.
-- reads: raw_bref__team_vs_team, ref_bref_team_codes
SELECT
    @other_columns(records),
    coalesce(records.season_type, 'REGULAR') AS season_type,
    @team_columns(records),
    records.opponent_team_id AS opponent_team_code,
    opponent.team_id AS opponent_team_id,
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_vs_team) AS records
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
