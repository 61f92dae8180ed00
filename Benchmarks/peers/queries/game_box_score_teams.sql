-- about: The two teams of a game with their lines of the box score, the home team first.
-- reads: dim_team_seasons, fact_team_gamelogs
-- parameters: game_id BIGINT
SELECT
    f.is_home,
    f.team_id,
    t.abbreviation AS team_abbrev,
    t.full_name AS team_name,
    f.points AS score,
    {
        'points': f.points,
        'minutes': f.minutes_played,
        'fg_made': f.field_goals_made,
        'fg_attempted': f.field_goals_attempted,
        'fg_pct': round(f.field_goals_made / nullif(f.field_goals_attempted, 0), 3),
        'fg3_made': f.three_pointers_made,
        'fg3_attempted': f.three_pointers_attempted,
        'fg3_pct': round(f.three_pointers_made / nullif(f.three_pointers_attempted, 0), 3),
        'ft_made': f.free_throws_made,
        'ft_attempted': f.free_throws_attempted,
        'ft_pct': round(f.free_throws_made / nullif(f.free_throws_attempted, 0), 3),
        'offensive_rebounds': f.offensive_rebounds,
        'defensive_rebounds': f.defensive_rebounds,
        'total_rebounds': f.rebounds,
        'assists': f.assists,
        'steals': f.steals,
        'blocks': f.blocks,
        'turnovers': f.turnovers,
        'personal_fouls': f.personal_fouls,
        'quarter_scores': NULL::INTEGER[]
    } AS box_score
FROM fact_team_gamelogs AS f
INNER JOIN dim_team_seasons AS t
    ON t.team_id = f.team_id AND t.season_year = f.season_year
WHERE f.game_id = $game_id
ORDER BY
    f.is_home DESC,
    f.team_id
LIMIT 2;
