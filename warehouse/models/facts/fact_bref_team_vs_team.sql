-- about: One row per team, season, part of it and opponent: the games between them.
-- grain: season, league, part of the season, team and opponent
-- key: season_year, league, season_type, team_code, opponent_team_code
-- reads: stg_bref__team_vs_team, drops_bref__team_vs_team
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.season_type,
    records.team_code,
    records.opponent_team_code,
    records.team_id,
    records.team_name,
    records.opponent_team_id,
    records.wins,
    records.losses,
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_vs_team AS records
LEFT JOIN drops_bref__team_vs_team AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.season_type, records.team_code, records.opponent_team_code
