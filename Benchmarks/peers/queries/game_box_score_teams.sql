-- about: The two teams of a game with their lines of the box score, the home team first.
-- reads: dim_team_seasons, fact_team_gamelogs
-- parameters: game_id BIGINT
SELECT
    f.is_home,
    f.team_id,
    t.team_abbreviation,
    t.team_name,
    f.points,
    {
        'points': f.points,
        'minutes_played': f.minutes_played,
        'field_goals_made': f.field_goals_made,
        'field_goals_attempted': f.field_goals_attempted,
        'field_goal_pct': round(f.field_goals_made / nullif(f.field_goals_attempted, 0), 3),
        'three_pointers_made': f.three_pointers_made,
        'three_pointers_attempted': f.three_pointers_attempted,
        'three_point_pct': round(f.three_pointers_made / nullif(f.three_pointers_attempted, 0), 3),
        'free_throws_made': f.free_throws_made,
        'free_throws_attempted': f.free_throws_attempted,
        'free_throw_pct': round(f.free_throws_made / nullif(f.free_throws_attempted, 0), 3),
        'offensive_rebounds': f.offensive_rebounds,
        'defensive_rebounds': f.defensive_rebounds,
        'rebounds': f.rebounds,
        'assists': f.assists,
        'steals': f.steals,
        'blocks': f.blocks,
        'turnovers': f.turnovers,
        'personal_fouls': f.personal_fouls,
        'period_points': NULL::INTEGER[]
    } AS box_score
FROM fact_team_gamelogs AS f
INNER JOIN dim_team_seasons AS t
    ON t.team_id = f.team_id AND t.season_year = f.season_year
WHERE f.game_id = $game_id
ORDER BY
    f.is_home DESC,
    f.team_id
LIMIT 2;
