-- about: The picks of a draft in the order in which they were made, with what the picked became and how he was measured.
-- reads: agg_player_careers, dim_players, fact_draft_combine, fact_draft_picks
-- parameters: league VARCHAR, draft_year INTEGER, team_id BIGINT, round_number INTEGER, college VARCHAR
-- names: player_slug
WITH measured AS (
    SELECT
        player_id,
        max(height_without_shoes_inches) AS height_without_shoes_inches,
        max(weight_pounds) AS weight_pounds,
        max(position) AS position
    FROM fact_draft_combine
    WHERE draft_year = $draft_year
        AND player_id IS NOT NULL
    GROUP BY player_id
)
SELECT
    d.league,
    d.draft_year,
    d.overall_pick,
    d.round AS round_number,
    d.pick_rank AS round_pick,
    d.is_territorial,
    d.is_forfeited,
    d.team_id,
    d.team_code AS team_abbreviation,
    d.player_id,
    coalesce(p.player_name, d.player_name) AS player_name,
    coalesce(p.position, m.position) AS position,
    p.height_inches,
    p.weight_pounds,
    m.height_without_shoes_inches,
    m.weight_pounds AS combine_weight_pounds,
    coalesce(d.college, p.college) AS college,
    p.college AS player_college,
    c.seasons,
    c.games_played,
    c.minutes_played,
    c.points,
    c.rebounds,
    c.assists,
    @rate(c.field_goals_made, c.field_goals_attempted)::DOUBLE AS field_goal_pct,
    @rate(c.three_pointers_made, c.three_pointers_attempted)::DOUBLE AS three_point_pct,
    @rate(c.free_throws_made, c.free_throws_attempted)::DOUBLE AS free_throw_pct,
    @average_to_tenths(c.minutes_played, c.games_played)::DOUBLE AS minutes_per_game,
    @average_to_tenths(c.points, c.games_played)::DOUBLE AS points_per_game,
    @average_to_tenths(c.rebounds, c.games_played)::DOUBLE AS rebounds_per_game,
    @average_to_tenths(c.assists, c.games_played)::DOUBLE AS assists_per_game,
    c.is_complete AS career_is_complete,
    d.source
FROM fact_draft_picks AS d
LEFT JOIN dim_players AS p ON p.player_id = d.player_id
LEFT JOIN measured AS m ON m.player_id = d.player_id
LEFT JOIN agg_player_careers AS c
    ON c.player_id = d.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE d.draft_year = $draft_year
    AND ($league::VARCHAR IS NULL OR d.league = $league)
    AND ($team_id::BIGINT IS NULL OR d.team_id = $team_id)
    AND ($round_number::INTEGER IS NULL OR d.round = $round_number)
    AND ($college::VARCHAR IS NULL OR lower(coalesce(d.college, p.college)) = lower($college))
ORDER BY
    d.league,
    d.list_order
LIMIT 1000;
