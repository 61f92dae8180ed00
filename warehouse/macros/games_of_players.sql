-- about: Games of players with their names and the teams' codes of then, in a part of one season or of all.
-- parameters: season_type, season_year
-- any:
(
    SELECT
        p.player_name,
        l.game_date,
        t.team_abbreviation,
        o.team_abbreviation AS opponent_team_abbreviation,
        l.outcome,
        l.game_score,
        l.points,
        l.rebounds,
        l.assists,
        l.field_goals_made,
        l.field_goals_attempted
    FROM fact_player_gamelogs AS l
    INNER JOIN dim_players AS p USING (player_id)
    LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
    LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
    WHERE l.season_type = {season_type}
        AND ({season_year}::INTEGER IS NULL OR l.season_year = {season_year})
)
