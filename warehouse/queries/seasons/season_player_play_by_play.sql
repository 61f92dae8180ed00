-- about: Every player of a part of a season in numbers from play-by-play, as pages print it, sorted.
-- reads: dim_players, fact_player_season_play_by_play
-- parameters: season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, position VARCHAR, min_games INTEGER, sort_by VARCHAR, descending BOOLEAN
-- paged: yes
-- sorts: player_name NAME, games_played ALWAYS, minutes_played ALWAYS, on_court_plus_minus ALWAYS, net_plus_minus ALWAYS, bad_pass_turnovers ALWAYS, lost_ball_turnovers ALWAYS, shooting_fouls ALWAYS, offensive_fouls ALWAYS, shooting_fouls_drawn ALWAYS, offensive_fouls_drawn ALWAYS, points_by_assists ALWAYS, and_ones ALWAYS, shots_blocked ALWAYS
-- names: team_abbreviation
SELECT
    @told_line_of_player(p, line),
    line.season_minutes_played AS minutes_played,
    @play_by_play_numbers(line)
FROM @told_lines_of_season(fact_player_season_play_by_play, told.team_id IS NOT NULL) AS line
INNER JOIN dim_players AS p ON p.player_id = line.player_id
WHERE $position::VARCHAR IS NULL OR p.position = $position
@in_order_of_players({sort_key});
