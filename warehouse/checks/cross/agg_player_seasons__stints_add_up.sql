-- about: The stints of a player add up to the season, in every stat.
-- failure: {n} [total|totals] of players' seasons [is|are] not the sum of the stints.
-- severity: error
-- reads: agg_player_seasons
-- key: player_id, season_year, season_type, stat
-- fault: UPDATE agg_player_seasons SET points = points + 1 WHERE player_id = 1006 AND row_scope = 'stint' AND team_id = 101
WITH sums AS (
    SELECT
        player_id,
        season_year,
        season_type,
        sum(team_count) FILTER (WHERE row_scope = 'season_total') AS total_team_count,
        sum(games_played) FILTER (WHERE row_scope = 'season_total') AS total_games_played,
        sum(wins) FILTER (WHERE row_scope = 'season_total') AS total_wins,
        count(*) FILTER (WHERE row_scope = 'stint') AS stints,
        sum(minutes_played) FILTER (WHERE row_scope = 'season_total') AS total_minutes_played,
        sum(field_goals_made) FILTER (WHERE row_scope = 'season_total') AS total_field_goals_made,
        sum(field_goals_attempted) FILTER (WHERE row_scope = 'season_total') AS total_field_goals_attempted,
        sum(three_pointers_made) FILTER (WHERE row_scope = 'season_total') AS total_three_pointers_made,
        sum(three_pointers_attempted) FILTER (WHERE row_scope = 'season_total') AS total_three_pointers_attempted,
        sum(free_throws_made) FILTER (WHERE row_scope = 'season_total') AS total_free_throws_made,
        sum(free_throws_attempted) FILTER (WHERE row_scope = 'season_total') AS total_free_throws_attempted,
        sum(offensive_rebounds) FILTER (WHERE row_scope = 'season_total') AS total_offensive_rebounds,
        sum(defensive_rebounds) FILTER (WHERE row_scope = 'season_total') AS total_defensive_rebounds,
        sum(rebounds) FILTER (WHERE row_scope = 'season_total') AS total_rebounds,
        sum(assists) FILTER (WHERE row_scope = 'season_total') AS total_assists,
        sum(steals) FILTER (WHERE row_scope = 'season_total') AS total_steals,
        sum(blocks) FILTER (WHERE row_scope = 'season_total') AS total_blocks,
        sum(turnovers) FILTER (WHERE row_scope = 'season_total') AS total_turnovers,
        sum(personal_fouls) FILTER (WHERE row_scope = 'season_total') AS total_personal_fouls,
        sum(points) FILTER (WHERE row_scope = 'season_total') AS total_points,
        sum(plus_minus) FILTER (WHERE row_scope = 'season_total') AS total_plus_minus,
        sum(double_doubles) FILTER (WHERE row_scope = 'season_total') AS total_double_doubles,
        sum(triple_doubles) FILTER (WHERE row_scope = 'season_total') AS total_triple_doubles,
        count(*) FILTER (WHERE row_scope = 'stint') AS stint_team_count,
        sum(games_played) FILTER (WHERE row_scope = 'stint') AS stint_games_played,
        sum(wins) FILTER (WHERE row_scope = 'stint') AS stint_wins,
        sum(minutes_played) FILTER (WHERE row_scope = 'stint') AS stint_minutes_played,
        sum(field_goals_made) FILTER (WHERE row_scope = 'stint') AS stint_field_goals_made,
        sum(field_goals_attempted) FILTER (WHERE row_scope = 'stint') AS stint_field_goals_attempted,
        sum(three_pointers_made) FILTER (WHERE row_scope = 'stint') AS stint_three_pointers_made,
        sum(three_pointers_attempted) FILTER (WHERE row_scope = 'stint') AS stint_three_pointers_attempted,
        sum(free_throws_made) FILTER (WHERE row_scope = 'stint') AS stint_free_throws_made,
        sum(free_throws_attempted) FILTER (WHERE row_scope = 'stint') AS stint_free_throws_attempted,
        sum(offensive_rebounds) FILTER (WHERE row_scope = 'stint') AS stint_offensive_rebounds,
        sum(defensive_rebounds) FILTER (WHERE row_scope = 'stint') AS stint_defensive_rebounds,
        sum(rebounds) FILTER (WHERE row_scope = 'stint') AS stint_rebounds,
        sum(assists) FILTER (WHERE row_scope = 'stint') AS stint_assists,
        sum(steals) FILTER (WHERE row_scope = 'stint') AS stint_steals,
        sum(blocks) FILTER (WHERE row_scope = 'stint') AS stint_blocks,
        sum(turnovers) FILTER (WHERE row_scope = 'stint') AS stint_turnovers,
        sum(personal_fouls) FILTER (WHERE row_scope = 'stint') AS stint_personal_fouls,
        sum(points) FILTER (WHERE row_scope = 'stint') AS stint_points,
        sum(plus_minus) FILTER (WHERE row_scope = 'stint') AS stint_plus_minus,
        sum(double_doubles) FILTER (WHERE row_scope = 'stint') AS stint_double_doubles,
        sum(triple_doubles) FILTER (WHERE row_scope = 'stint') AS stint_triple_doubles
    FROM agg_player_seasons
    GROUP BY player_id, season_year, season_type
),

compared AS (
    SELECT
        player_id,
        season_year,
        season_type,
        unnest([
            {'stat': 'team_count', 'season_total': total_team_count, 'stint_sum': stint_team_count},
            {'stat': 'games_played', 'season_total': total_games_played, 'stint_sum': stint_games_played},
            {'stat': 'wins', 'season_total': total_wins, 'stint_sum': stint_wins},
            {
                'stat': 'minutes_played',
                'season_total': total_minutes_played,
                -- Each stint is rounded by itself.
                'stint_sum': CASE
                    WHEN abs(total_minutes_played - stint_minutes_played) > stints THEN stint_minutes_played
                    ELSE total_minutes_played
                END
            },
            {'stat': 'field_goals_made', 'season_total': total_field_goals_made, 'stint_sum': stint_field_goals_made},
            {'stat': 'field_goals_attempted', 'season_total': total_field_goals_attempted, 'stint_sum': stint_field_goals_attempted},
            {'stat': 'three_pointers_made', 'season_total': total_three_pointers_made, 'stint_sum': stint_three_pointers_made},
            {'stat': 'three_pointers_attempted', 'season_total': total_three_pointers_attempted, 'stint_sum': stint_three_pointers_attempted},
            {'stat': 'free_throws_made', 'season_total': total_free_throws_made, 'stint_sum': stint_free_throws_made},
            {'stat': 'free_throws_attempted', 'season_total': total_free_throws_attempted, 'stint_sum': stint_free_throws_attempted},
            {'stat': 'offensive_rebounds', 'season_total': total_offensive_rebounds, 'stint_sum': stint_offensive_rebounds},
            {'stat': 'defensive_rebounds', 'season_total': total_defensive_rebounds, 'stint_sum': stint_defensive_rebounds},
            {'stat': 'rebounds', 'season_total': total_rebounds, 'stint_sum': stint_rebounds},
            {'stat': 'assists', 'season_total': total_assists, 'stint_sum': stint_assists},
            {'stat': 'steals', 'season_total': total_steals, 'stint_sum': stint_steals},
            {'stat': 'blocks', 'season_total': total_blocks, 'stint_sum': stint_blocks},
            {'stat': 'turnovers', 'season_total': total_turnovers, 'stint_sum': stint_turnovers},
            {'stat': 'personal_fouls', 'season_total': total_personal_fouls, 'stint_sum': stint_personal_fouls},
            {'stat': 'points', 'season_total': total_points, 'stint_sum': stint_points},
            {'stat': 'plus_minus', 'season_total': total_plus_minus, 'stint_sum': stint_plus_minus},
            {'stat': 'double_doubles', 'season_total': total_double_doubles, 'stint_sum': stint_double_doubles},
            {'stat': 'triple_doubles', 'season_total': total_triple_doubles, 'stint_sum': stint_triple_doubles}
        ], recursive := true)
    FROM sums
)

SELECT
    player_id,
    season_year,
    season_type,
    stat,
    season_total,
    stint_sum
FROM compared
WHERE season_total IS DISTINCT FROM stint_sum
ORDER BY player_id, season_year, season_type, stat
