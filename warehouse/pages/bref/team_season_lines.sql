-- about: One row per season, team, side and line of the table on a team's page: totals, averages, ranks in the league and changes against the season before.
-- key: source_url, page_row
-- reads: raw_bref__team_and_opponent, ref_bref_team_codes
-- runs: portable
SELECT
    @other_columns(records),
    records.team_id AS team_code,
    CASE
        WHEN records.line IN ('Team', 'Opponent') THEN 'TOTALS'
        WHEN records.line IN ('Team/G', 'Opponent/G') THEN 'PER_GAME'
        WHEN records.line = 'Lg Rank' THEN 'LEAGUE_RANK'
        WHEN records.line = 'Year/Year' THEN 'CHANGE'
        ELSE records.line
    END AS line, -- TOTALS, PER_GAME, LEAGUE_RANK, or CHANGE: against the season before.
    codes.team_id AS team_id,
    @parse_real(records.minutes_played) AS minutes_played, -- …: number, rank or change, by the line.
    @parse_real(records.field_goals_made) AS field_goals_made, -- …: number, rank or change, by the line.
    @parse_real(records.field_goals_attempted) AS field_goals_attempted, -- …: number, rank or change, by the line.
    @parse_real(records.field_goal_pct) AS field_goal_pct, -- …: number, rank or change, by the line.
    @parse_real(records.three_pointers_made) AS three_pointers_made, -- …: number, rank or change, by the line.
    @parse_real(records.three_pointers_attempted) AS three_pointers_attempted, -- …: number, rank or change, by the line.
    @parse_real(records.three_point_pct) AS three_point_pct, -- …: number, rank or change, by the line.
    @parse_real(records.two_pointers_made) AS two_pointers_made, -- …: number, rank or change, by the line.
    @parse_real(records.two_pointers_attempted) AS two_pointers_attempted, -- …: number, rank or change, by the line.
    @parse_real(records.two_point_pct) AS two_point_pct, -- …: number, rank or change, by the line.
    @parse_real(records.effective_field_goal_pct) AS effective_field_goal_pct, -- …: number, rank or change, by the line.
    @parse_real(records.free_throws_made) AS free_throws_made, -- …: number, rank or change, by the line.
    @parse_real(records.free_throws_attempted) AS free_throws_attempted, -- …: number, rank or change, by the line.
    @parse_real(records.free_throw_pct) AS free_throw_pct, -- …: number, rank or change, by the line.
    @parse_real(records.offensive_rebounds) AS offensive_rebounds, -- …: number, rank or change, by the line.
    @parse_real(records.defensive_rebounds) AS defensive_rebounds, -- …: number, rank or change, by the line.
    @parse_real(records.rebounds) AS rebounds, -- …: number, rank or change, by the line.
    @parse_real(records.assists) AS assists, -- …: number, rank or change, by the line.
    @parse_real(records.steals) AS steals, -- …: number, rank or change, by the line.
    @parse_real(records.blocks) AS blocks, -- …: number, rank or change, by the line.
    @parse_real(records.turnovers) AS turnovers, -- …: number, rank or change, by the line.
    @parse_real(records.personal_fouls) AS personal_fouls, -- …: number, rank or change, by the line.
    @parse_real(records.points) AS points, -- …: number, rank or change, by the line.
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__team_and_opponent) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
