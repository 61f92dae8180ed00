-- about: One row per accepted record of a line of a team's and its opponents' numbers, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_and_opponent, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.season_year,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.side,
    CASE
        WHEN records.line IN ('Team', 'Opponent') THEN 'TOTALS'
        WHEN records.line IN ('Team/G', 'Opponent/G') THEN 'PER_GAME'
        WHEN records.line = 'Lg Rank' THEN 'LEAGUE_RANK'
        WHEN records.line = 'Year/Year' THEN 'CHANGE'
        ELSE records.line
    END AS line,
    records.games_played,
    parse_real(records.minutes_played) AS minutes_played,
    parse_real(records.field_goals_made) AS field_goals_made,
    parse_real(records.field_goals_attempted) AS field_goals_attempted,
    parse_real(records.field_goal_pct) AS field_goal_pct,
    parse_real(records.three_pointers_made) AS three_pointers_made,
    parse_real(records.three_pointers_attempted) AS three_pointers_attempted,
    parse_real(records.three_point_pct) AS three_point_pct,
    parse_real(records.two_pointers_made) AS two_pointers_made,
    parse_real(records.two_pointers_attempted) AS two_pointers_attempted,
    parse_real(records.two_point_pct) AS two_point_pct,
    parse_real(records.effective_field_goal_pct) AS effective_field_goal_pct,
    parse_real(records.free_throws_made) AS free_throws_made,
    parse_real(records.free_throws_attempted) AS free_throws_attempted,
    parse_real(records.free_throw_pct) AS free_throw_pct,
    parse_real(records.offensive_rebounds) AS offensive_rebounds,
    parse_real(records.defensive_rebounds) AS defensive_rebounds,
    parse_real(records.rebounds) AS rebounds,
    parse_real(records.assists) AS assists,
    parse_real(records.steals) AS steals,
    parse_real(records.blocks) AS blocks,
    parse_real(records.turnovers) AS turnovers,
    parse_real(records.personal_fouls) AS personal_fouls,
    parse_real(records.points) AS points,
    records.source_url
FROM raw_bref__team_and_opponent AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
