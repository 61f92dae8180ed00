-- about: No count on the sheet of a part of a game is negative; the site prints some where it later took back a stat.
-- failure: {n} [player line|player lines] of parts of games [has|have] a negative count.
-- severity: warn
-- reads: bref.player_period_lines
-- key: game_id, period_type, period, team_code, player_id
-- fault: INSERT INTO bref.player_period_lines (game_id, team_code, period_type, period, player_id, steals) VALUES (1, 'AAA', 'QUARTER', 2, 1, -1)
SELECT
    game_id,
    period_type,
    period,
    team_code,
    player_id,
    source_url,
    @each_count(this_count)
FROM bref.player_period_lines AS lines
WHERE @lowest_count(lines) < 0
ORDER BY game_id, period_type, period, team_code, player_id
