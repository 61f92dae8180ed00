-- about: One row per team, the same through moves and changes of name.
-- key: team_id
-- checks: unique, not_gone(team_id)
-- reads: ref_franchises
-- runs: duckdb
SELECT
    team_id, -- The team: the NBA team number of the franchise, or an invertible encoding of the Basketball-Reference code of one that the NBA never had.
    CASE WHEN team_id < @bref_person_number('') THEN team_id END AS nba_id, -- NBA team number; NULL where no source gives it.
    team_abbreviation, -- The newest three-letter code of the team.
    team_name, -- The newest name with city, such as Boston Celtics.
    city, -- City or region of the newest name.
    nickname, -- The newest name without the city.
    league, -- NBA, BAA or ABA: the league of the team's newest season.
    founded_year,
    final_year, -- The season_year of the franchise's last season; NULL while it plays.
    final_year IS NULL AS is_active -- True while the franchise plays.
FROM ref_franchises
ORDER BY team_id
