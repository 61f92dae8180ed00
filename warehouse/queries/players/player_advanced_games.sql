-- about: A player's games of a season in rates: shooting, and his share of what his team and its opponent did while he was on court, as time on court tells it.
-- reads: fact_player_gamelogs, fact_team_gamelogs
-- parameters: player_id BIGINT, league VARCHAR, season_year INTEGER, season_type VARCHAR
-- names: team_abbreviation, opponent_team_abbreviation
-- The formulas are those of agg_player_stats, for one game.
WITH lines AS (
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
    WHERE l.player_id = $player_id
        AND l.league = $league
        AND l.season_year = $season_year
        AND l.season_type = $season_type
)
SELECT
    game_id,
    game_date,
    season_year,
    team_id,
    opponent_team_id,
    CASE WHEN is_neutral_site THEN 'NEUTRAL' WHEN is_home THEN 'HOME' ELSE 'AWAY' END AS location,
    outcome,
    is_starter,
    minutes_played,
    @rate(50 * points, hundredths_of_plays) AS true_shooting_pct,
    @rate((2 * field_goals_made + three_pointers_made), 2 * field_goals_attempted) AS effective_field_goal_pct,
    @rate(three_pointers_attempted, field_goals_attempted) AS three_point_attempt_rate,
    @rate(free_throws_attempted, field_goals_attempted) AS free_throw_attempt_rate,
    @percent(offensive_rebounds, (share * offensive_chances)) AS offensive_rebound_pct,
    @percent(defensive_rebounds, (share * defensive_chances)) AS defensive_rebound_pct,
    @percent(rebounds, (share * (offensive_chances + defensive_chances))) AS rebound_pct,
    @percent(assists, (share * team_field_goals_made - field_goals_made)) AS assist_pct,
    @percent(steals, (share * team_possessions)) AS steal_pct,
    @percent(blocks, (share * opponent_two_pointers_attempted)) AS block_pct,
    @percent(100 * turnovers, (hundredths_of_plays + 100 * turnovers)) AS turnover_pct,
    @percent((hundredths_of_plays + 100 * turnovers), (100 * share * team_plays)) AS usage_pct,
    game_score::DOUBLE AS game_score,
    plus_minus
FROM lines
ORDER BY
    game_date,
    game_id
LIMIT 400;
