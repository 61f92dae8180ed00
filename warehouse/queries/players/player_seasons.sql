-- about: A player's seasons: for each a season_total and a stint for every team. Sum one of the two scopes, never both.
-- reads: agg_player_seasons, bridge_player_seasons, dim_players
-- kept: player_id BIGINT
-- A season_total over several teams has no team of its own; team_id and team_abbreviation are NULL and teams lists them.
WITH positions AS (
    SELECT
        player_id,
        league,
        season_year,
        any_value(position ORDER BY is_combined_totals DESC, team_code) AS position
    FROM bridge_player_seasons
    GROUP BY player_id, league, season_year
)
SELECT
    s.player_id AS by_player_id,
    s.league,
    s.season_year,
    s.season_type,
    s.row_scope,
    CASE WHEN s.team_count = 1 THEN s.team_id END AS team_id,
    CASE WHEN s.team_count = 1 THEN s.teams END AS team_abbreviation,
    s.teams,
    string_split(s.teams, ',') AS team_abbreviations,
    s.origin,
    date_sub('year', who.birth_date, make_date(s.season_year, 2, 1))::INTEGER AS age,
    positions.position,
    s.games_played,
    s.games_started,
    s.minutes_played,
    s.points,
    round(s.points / s.games_played, 1) AS points_per_game,
    s.rebounds,
    s.offensive_rebounds,
    s.defensive_rebounds,
    s.assists,
    s.steals,
    s.blocks,
    s.turnovers,
    s.personal_fouls,
    s.field_goals_made,
    s.field_goals_attempted,
    s.three_pointers_made,
    s.three_pointers_attempted,
    s.free_throws_made,
    s.free_throws_attempted
FROM agg_player_seasons AS s
LEFT JOIN dim_players AS who ON who.player_id = s.player_id
LEFT JOIN positions
    ON positions.player_id = s.player_id
    AND positions.league = s.league
    AND positions.season_year = s.season_year
ORDER BY
    by_player_id,
    s.season_year,
    s.league DESC,
    s.season_type DESC,
    s.stint_number;
