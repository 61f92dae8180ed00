-- about: No count on the sheet of a part of a game is negative; the site prints some where it later took back a stat.
-- failure: {n} [team line|team lines] of parts of games [has|have] a negative count.
-- severity: warn
-- reads: bref.team_period_lines
-- key: game_id, period_type, period, team_code
-- fault: INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, points) VALUES (1, 'AAA', 'QUARTER', 2, -1)
SELECT
    game_id,
    period_type,
    period,
    team_code,
    source_url,
    @each_count(this_count)
FROM bref.team_period_lines AS lines
WHERE @lowest_count(lines) < 0
ORDER BY game_id, period_type, period, team_code
