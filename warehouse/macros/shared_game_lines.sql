-- about: Lines of players in games with what both teams did, and the share of the time that each was on court: what rates of single games are made of.
-- parameters: condition
-- any:
SELECT
    l.*,
    5 * coalesce(l.seconds_played / 60, l.minutes_played) / nullif(t.minutes_played, 0) AS share,
    -- Field goals and 0.44 of the free throws, in hundredths.
    100 * l.field_goals_attempted + 44 * l.free_throws_attempted AS hundredths_of_plays,
    t.field_goals_made AS team_field_goals_made,
    t.field_goals_attempted + 0.44 * t.free_throws_attempted + coalesce(t.total_turnovers, t.turnovers) AS team_plays,
    t.offensive_rebounds + o.defensive_rebounds AS offensive_chances,
    t.defensive_rebounds + o.offensive_rebounds AS defensive_chances,
    o.field_goals_attempted - o.three_pointers_attempted AS opponent_two_pointers_attempted,
    0.5 * (
        t.field_goals_attempted + 0.4 * t.free_throws_attempted + coalesce(t.total_turnovers, t.turnovers)
        - 1.07 * t.offensive_rebounds / nullif(t.offensive_rebounds + o.defensive_rebounds, 0)
        * (t.field_goals_attempted - t.field_goals_made)
        + o.field_goals_attempted + 0.4 * o.free_throws_attempted + coalesce(o.total_turnovers, o.turnovers)
        - 1.07 * o.offensive_rebounds / nullif(o.offensive_rebounds + t.defensive_rebounds, 0)
        * (o.field_goals_attempted - o.field_goals_made)
    ) AS team_possessions
FROM fact_player_gamelogs AS l
LEFT JOIN fact_team_gamelogs AS t ON t.game_id = l.game_id AND t.team_id = l.team_id
LEFT JOIN fact_team_gamelogs AS o ON o.game_id = l.game_id AND o.team_id = l.opponent_team_id
WHERE {condition}
