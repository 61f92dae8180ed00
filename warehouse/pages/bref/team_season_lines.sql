-- about: One row per season, team, side and line of the table on a team's page: totals, averages, ranks in the league and changes against the season before.
-- reads: raw_bref__team_and_opponent, ref_bref_team_codes
SELECT
    @other_columns(records),
    @team_columns(records),
    CASE
        WHEN records.line IN ('Team', 'Opponent') THEN 'TOTALS'
        WHEN records.line IN ('Team/G', 'Opponent/G') THEN 'PER_GAME'
        WHEN records.line = 'Lg Rank' THEN 'LEAGUE_RANK'
        WHEN records.line = 'Year/Year' THEN 'CHANGE'
        ELSE records.line
    END AS line, -- TOTALS, PER_GAME, LEAGUE_RANK, or CHANGE: against the season before.
    @parse_real(records.minutes_played) AS minutes_played, -- …: number, rank or change, by the line.
    @each_box_column(@parse_real(records.this_column) AS this_column), -- …: number, rank or change, by the line.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__team_and_opponent) AS records
