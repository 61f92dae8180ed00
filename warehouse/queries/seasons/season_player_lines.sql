-- about: Every player of a part of a season in counts: sums, a game or in 36 minutes, sorted; of all teams, or what each did for one.
-- reads: agg_player_seasons, dim_players
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, basis VARCHAR, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, games_started ALWAYS, points ALWAYS, rebounds ALWAYS, offensive_rebounds ALWAYS, defensive_rebounds ALWAYS, assists ALWAYS, steals ALWAYS, blocks ALWAYS, turnovers ALWAYS, personal_fouls ALWAYS, field_goals_made ALWAYS, field_goals_attempted ALWAYS, three_pointers_made ALWAYS, three_pointers_attempted ALWAYS, free_throws_made ALWAYS, free_throws_attempted ALWAYS, two_pointers_made ALWAYS, two_pointers_attempted ALWAYS, plus_minus ALWAYS, field_goal_pct ALWAYS, three_point_pct ALWAYS, free_throw_pct ALWAYS, two_point_pct ALWAYS, effective_field_goal_pct ALWAYS
-- The same numbers as player_stats has on these bases, which also computes what teams did meanwhile and takes four times as long.
WITH lines AS (
    SELECT
        s.player_id,
        s.teams,
        s.origin,
        s.games_played,
        s.games_started,
        s.minutes_played,
        s.is_complete,
        s.plus_minus,
        @each_count(s.this_count),
        CASE $basis WHEN 'per_36' THEN 36 ELSE 1 END AS times,
        CASE $basis WHEN 'per_game' THEN s.games_played WHEN 'per_36' THEN s.minutes_played ELSE 1 END AS divisor
    FROM agg_player_seasons AS s
    WHERE s.league = $league
        AND s.season_year = $season_year
        AND s.season_type = $season_type
        AND s.row_scope = CASE WHEN $team_id::BIGINT IS NULL THEN 'season_total' ELSE 'stint' END
        AND ($team_id::BIGINT IS NULL OR s.team_id = $team_id)
        AND s.games_played >= $min_games
),
stats AS (
    SELECT
        player_id,
        teams,
        origin,
        is_complete,
        games_played,
        games_started,
        CASE $basis WHEN 'per_game' THEN @for_basis(minutes_played) ELSE CAST(minutes_played AS DOUBLE) END AS minutes_played,
        @each_count(@for_basis(this_count) AS this_count),
        @for_basis(plus_minus) AS plus_minus,
        @for_basis((field_goals_made - three_pointers_made)) AS two_pointers_made,
        @for_basis((field_goals_attempted - three_pointers_attempted)) AS two_pointers_attempted,
        @rate(field_goals_made, field_goals_attempted) AS field_goal_pct,
        @rate(three_pointers_made, three_pointers_attempted) AS three_point_pct,
        @rate(free_throws_made, free_throws_attempted) AS free_throw_pct,
        @rate((field_goals_made - three_pointers_made), (field_goals_attempted - three_pointers_attempted)) AS two_point_pct,
        @rate((2 * field_goals_made + three_pointers_made), 2 * field_goals_attempted) AS effective_field_goal_pct
    FROM lines
)
SELECT
    p.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    datesub('year', p.birth_date, make_date($season_year, 2, 1))::INTEGER AS age,
    s.* EXCLUDE (player_id, teams),
    string_split(s.teams, ',') AS team_abbreviations
FROM stats AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
WHERE $position::VARCHAR IS NULL OR p.position = $position
@in_order_of_players({sort_key});
