-- about: One row per team, the same through moves and changes of name.
-- grain: team
-- key: team_id
-- checks: unique, not_gone(team_id)
-- reads: ref_franchises
-- runs: duckdb
SELECT
    team_id,
    team_id AS nba_id,
    abbreviation AS team_abbreviation,
    full_name AS team_name,
    city,
    nickname,
    league,
    founded_year,
    final_year,
    final_year IS NULL AS is_active
FROM ref_franchises
ORDER BY team_id
