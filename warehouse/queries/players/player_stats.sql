-- about: Every player of a part of a season on one basis, sorted: of all teams, or what each did for one.
-- reads: agg_player_seasons, agg_team_seasons, dim_players
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, basis VARCHAR, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, games_started COUNTED, possessions COUNTED, points COUNTED, rebounds COUNTED, offensive_rebounds COUNTED, defensive_rebounds COUNTED, assists COUNTED, steals COUNTED, blocks COUNTED, turnovers COUNTED, personal_fouls COUNTED, field_goals_made COUNTED, field_goals_attempted COUNTED, three_pointers_made COUNTED, three_pointers_attempted COUNTED, free_throws_made COUNTED, free_throws_attempted COUNTED, plus_minus COUNTED, field_goal_pct COUNTED, three_point_pct COUNTED, free_throw_pct COUNTED, true_shooting_pct ADVANCED, effective_field_goal_pct ADVANCED, three_point_attempt_rate ADVANCED, free_throw_attempt_rate ADVANCED, offensive_rebound_pct ADVANCED, defensive_rebound_pct ADVANCED, rebound_pct ADVANCED, assist_pct ADVANCED, steal_pct ADVANCED, block_pct ADVANCED, turnover_pct ADVANCED, usage_pct ADVANCED
-- The columns to sort by, each with its group: those of ALWAYS are shown on every basis, of the others one group.
-- As agg_player_stats computes regular seasons.
WITH seasons AS (
    SELECT *
    FROM agg_player_seasons
    WHERE league = $league
        AND season_year = $season_year
        AND season_type = $season_type
        AND ($team_id::BIGINT IS NULL OR (row_scope = 'stint' AND team_id = $team_id))
),
stints AS (
    SELECT
        stints.player_id,
        @stint_of_team(stints, teams)
    FROM seasons AS stints
    INNER JOIN agg_team_seasons AS teams
        ON teams.team_id = stints.team_id
        AND teams.season_year = stints.season_year
        AND teams.season_type = stints.season_type
    WHERE stints.row_scope = 'stint'
),
teams AS (
    SELECT
        stints.player_id,
        @shares_of_stints(stints)
    FROM stints
    GROUP BY stints.player_id
),
lines AS (
    SELECT
        seasons.player_id,
        seasons.teams,
        seasons.games_played,
        seasons.games_started,
        seasons.is_complete,
        @line_on_basis(seasons, teams, $basis)
    FROM seasons
    LEFT JOIN teams ON teams.player_id = seasons.player_id
    WHERE seasons.row_scope = CASE WHEN $team_id::BIGINT IS NULL THEN 'season_total' ELSE 'stint' END
),
stats AS (
    SELECT
        player_id,
        teams,
        games_played,
        games_started,
        @columns_of_basis($basis),
        is_complete
    FROM lines
)
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    s.* EXCLUDE (player_id),
    string_split(s.teams, ',') AS team_abbreviations
FROM stats AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
WHERE s.games_played >= $min_games
    AND ($position::VARCHAR IS NULL OR p.position = $position)
ORDER BY
    CASE WHEN $descending THEN {sort_key} END DESC NULLS LAST,
    CASE WHEN NOT $descending THEN {sort_key} END NULLS LAST,
    CASE WHEN $sort_by = 'player_name' AND $descending THEN p.player_name END DESC,
    CASE WHEN $sort_by = 'player_name' AND NOT $descending THEN p.player_name END,
    p.player_id;
