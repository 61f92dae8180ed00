-- about: One row per team, season, part of it and opponent: the games between them.
-- key: source_url, page_row
-- reads: raw_bref__team_vs_team, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    coalesce(records.season_type, 'REGULAR') AS season_type,
    records.team_id AS team_code,
    records.opponent_team_id AS opponent_team_code,
    codes.team_id AS team_id,
    opponent.team_id AS opponent_team_id,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_vs_team) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS opponent ON records.opponent_team_id = opponent.code
