-- about: No count on the sheet of a part of a game is negative; the site prints some where it took a stat away later.
-- failure: {n} [team line|team lines] of parts of games [has|have] a negative count.
-- severity: warn
-- reads: bref.team_period_lines
-- key: game_id, period_type, period, team_code
SELECT
    game_id,
    period_type,
    period,
    team_code,
    source_url,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    offensive_rebounds,
    defensive_rebounds,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    points
FROM bref.team_period_lines
WHERE
    least(
        coalesce(field_goals_made, 0),
        coalesce(field_goals_attempted, 0),
        coalesce(three_pointers_made, 0),
        coalesce(three_pointers_attempted, 0),
        coalesce(free_throws_made, 0),
        coalesce(free_throws_attempted, 0),
        coalesce(offensive_rebounds, 0),
        coalesce(defensive_rebounds, 0),
        coalesce(rebounds, 0),
        coalesce(assists, 0),
        coalesce(steals, 0),
        coalesce(blocks, 0),
        coalesce(turnovers, 0),
        coalesce(personal_fouls, 0),
        coalesce(points, 0)
    ) < 0
ORDER BY game_id, period_type, period, team_code
