-- about: One row per accepted record of a list of the teams of every season, in the warehouse's names.
-- stages: raw_season_tables__team_abbrev
-- reads: raw_season_tables__team_abbrev, ref_bref_team_codes
SELECT
    teams.import_batch_id,
    teams.source_row,
    codes.team_id,
    teams.team_code,
    teams.team_name,
    teams.league,
    teams.season_year,
    0 AS games_played,
    teams.made_playoffs
FROM raw_season_tables__team_abbrev AS teams
LEFT JOIN ref_bref_team_codes AS codes ON teams.team_code = codes.code
