-- about: Every player of a part of a season on one basis, sorted: of all teams, or what each did for one.
-- reads: agg_player_seasons, agg_team_seasons, bref.player_season_advanced, dim_players, fact_player_season_averages
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, basis VARCHAR, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, games_started COUNTED, possessions COUNTED, points COUNTED, rebounds COUNTED, offensive_rebounds COUNTED, defensive_rebounds COUNTED, assists COUNTED, steals COUNTED, blocks COUNTED, turnovers COUNTED, personal_fouls COUNTED, field_goals_made COUNTED, field_goals_attempted COUNTED, three_pointers_made COUNTED, three_pointers_attempted COUNTED, free_throws_made COUNTED, free_throws_attempted COUNTED, two_pointers_made COUNTED, two_pointers_attempted COUNTED, plus_minus COUNTED, field_goal_pct COUNTED, three_point_pct COUNTED, free_throw_pct COUNTED, two_point_pct COUNTED, true_shooting_pct ADVANCED, effective_field_goal_pct ADVANCED, three_point_attempt_rate ADVANCED, free_throw_attempt_rate ADVANCED, offensive_rebound_pct ADVANCED, defensive_rebound_pct ADVANCED, rebound_pct ADVANCED, assist_pct ADVANCED, steal_pct ADVANCED, block_pct ADVANCED, turnover_pct ADVANCED, usage_pct ADVANCED, player_efficiency_rating ADVANCED, offensive_win_shares ADVANCED, defensive_win_shares ADVANCED, win_shares ADVANCED, win_shares_per_48 ADVANCED, offensive_box_plus_minus ADVANCED, defensive_box_plus_minus ADVANCED, box_plus_minus ADVANCED, value_over_replacement ADVANCED, offensive_rating ADVANCED, defensive_rating ADVANCED
-- The columns to sort by, each with its group: those of ALWAYS are shown on every basis, of the others one group.
-- As agg_player_stats computes regular seasons; what nobody can compute of lines alone, such as win shares, is as pages print it.
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
        AND teams.season_year = $season_year
        AND teams.season_type = $season_type
    WHERE stints.row_scope = 'stint'
),
teams AS (
    SELECT
        stints.player_id,
        @shares_of_stints(stints)
    FROM stints
    GROUP BY stints.player_id
),
-- Of a traded player the line of the whole season; of what he did for one team the line of that.
rated AS (
    SELECT
        seasons.player_id,
        any_value(told.player_efficiency_rating) AS player_efficiency_rating,
        any_value(told.offensive_win_shares) AS offensive_win_shares,
        any_value(told.defensive_win_shares) AS defensive_win_shares,
        any_value(told.win_shares) AS win_shares,
        any_value(told.win_shares_per_48) AS win_shares_per_48,
        any_value(told.offensive_box_plus_minus) AS offensive_box_plus_minus,
        any_value(told.defensive_box_plus_minus) AS defensive_box_plus_minus,
        any_value(told.box_plus_minus) AS box_plus_minus,
        any_value(told.value_over_replacement) AS value_over_replacement
    FROM seasons
    INNER JOIN bref.player_season_advanced AS told
        ON told.player_id = seasons.player_id
        AND told.league = $league
        AND told.season_year = $season_year
        AND told.season_type = $season_type
        AND CASE
            WHEN $team_id::BIGINT IS NULL
                THEN seasons.row_scope = 'season_total' AND told.is_combined_totals = (seasons.team_count > 1)
            ELSE told.team_id = seasons.team_id
        END
    WHERE $basis = 'advanced'
    GROUP BY seasons.player_id
),
rates AS (
    SELECT
        seasons.player_id,
        any_value(told.offensive_rating) AS offensive_rating,
        any_value(told.defensive_rating) AS defensive_rating
    FROM seasons
    INNER JOIN fact_player_season_averages AS told
        ON told.player_id = seasons.player_id
        AND told.league = $league
        AND told.season_year = $season_year
        AND told.season_type = $season_type
        AND told.basis = 'PER_100_POSSESSIONS'
        AND CASE
            WHEN $team_id::BIGINT IS NULL
                THEN seasons.row_scope = 'season_total' AND (told.team_id IS NULL) = (seasons.team_count > 1)
            ELSE told.team_id = seasons.team_id
        END
    WHERE $basis IN ('advanced', 'per_100')
    GROUP BY seasons.player_id
),
lines AS (
    SELECT
        seasons.player_id,
        seasons.teams,
        seasons.origin,
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
        @for_basis((field_goals_made - three_pointers_made)) AS two_pointers_made,
        @for_basis((field_goals_attempted - three_pointers_attempted)) AS two_pointers_attempted,
        @rate((field_goals_made - three_pointers_made), (field_goals_attempted - three_pointers_attempted)) AS two_point_pct,
        origin,
        is_complete
    FROM lines
)
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    datesub('year', p.birth_date, make_date($season_year, 2, 1))::INTEGER AS age,
    s.* EXCLUDE (player_id),
    r.* EXCLUDE (player_id),
    e.* EXCLUDE (player_id),
    string_split(s.teams, ',') AS team_abbreviations
FROM stats AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
LEFT JOIN rated AS r ON r.player_id = s.player_id
LEFT JOIN rates AS e ON e.player_id = s.player_id
WHERE s.games_played >= $min_games
    AND ($position::VARCHAR IS NULL OR p.position = $position)
@in_order_of_players({sort_key});
