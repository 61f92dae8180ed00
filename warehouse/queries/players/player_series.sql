-- about: The series of the playoffs that a player's teams played with him, as far as the games are here, oldest first, with his sums and averages.
-- reads: agg_playoff_series, fact_player_gamelogs
-- parameters: player_id BIGINT
-- names: team_abbreviation, opponent_team_abbreviation
SELECT
    l.season_year,
    l.league,
    s.round_number,
    s.round_name,
    l.team_id,
    l.opponent_team_id,
    s.games,
    CASE WHEN s.home_team_id = l.team_id THEN s.home_team_wins ELSE s.away_team_wins END AS wins,
    CASE WHEN s.home_team_id = l.team_id THEN s.away_team_wins ELSE s.home_team_wins END AS losses,
    count(*)::INTEGER AS games_played,
    @complete_sum(l.minutes_played)::INTEGER AS minutes_played,
    @each_count(@complete_sum(l.this_count)::INTEGER AS this_count),
    @average_to_tenths(@complete_sum(l.points), count(*))::DOUBLE AS points_per_game,
    @average_to_tenths(@complete_sum(l.rebounds), count(*))::DOUBLE AS rebounds_per_game,
    @average_to_tenths(@complete_sum(l.assists), count(*))::DOUBLE AS assists_per_game,
    min(l.game_date) AS first_game_date,
    max(l.game_date) AS last_game_date
FROM fact_player_gamelogs AS l
INNER JOIN agg_playoff_series AS s
    ON s.league = l.league
    AND s.season_year = l.season_year
    AND (
        (s.home_team_id = l.team_id AND s.away_team_id = l.opponent_team_id)
        OR (s.home_team_id = l.opponent_team_id AND s.away_team_id = l.team_id)
    )
WHERE l.player_id = $player_id
    AND l.season_type = 'PLAYOFF'
GROUP BY
    l.season_year,
    l.league,
    s.round_number,
    s.round_name,
    l.team_id,
    l.opponent_team_id,
    s.games,
    s.home_team_id,
    s.home_team_wins,
    s.away_team_wins
ORDER BY
    l.season_year,
    s.round_number,
    min(l.game_date);
