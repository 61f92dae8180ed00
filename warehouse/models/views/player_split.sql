-- about: One row per player, league, season, part of season and split: what the games of one kind add up to, such as those at home.
-- key: player_id, league, season_year, season_type, split, split_value
-- reads: fact_player_gamelogs, dim_team_seasons, dim_seasons
-- runs: duckdb
-- A sum is NULL where one of the games lacks the number, so that no average is one of some games only. Rest
-- is counted from the player's own game before in the same part of the season.
WITH games AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        game_date,
        team_id,
        opponent_team_id,
        is_home,
        is_neutral_site,
        outcome,
        is_starter,
        minutes_played,
        seconds_played,
        @each_count(this_count),
        plus_minus,
        game_date
        - lag(game_date) OVER (PARTITION BY player_id, league, season_year, season_type ORDER BY game_date, game_id)
            AS days_since,
        min(team_id) OVER (PARTITION BY player_id, league, season_year, season_type)
        <> max(team_id) OVER (PARTITION BY player_id, league, season_year, season_type) AS has_several_teams
    FROM fact_player_gamelogs
),

parts AS (
    SELECT
        games.*,
        unnest([
            {'split': 'total', 'split_order': 1, 'split_value': 'all', 'value_order': 1},
            {
                'split': 'place',
                'split_order': 2,
                'split_value': CASE
                    WHEN games.is_neutral_site THEN 'neutral'
                    WHEN games.is_home THEN 'home'
                    ELSE 'road'
                END,
                'value_order': CASE WHEN games.is_neutral_site THEN 3 WHEN games.is_home THEN 1 ELSE 2 END
            },
            {
                'split': 'outcome',
                'split_order': 3,
                'split_value': CASE games.outcome WHEN 'W' THEN 'win' ELSE 'loss' END,
                'value_order': CASE games.outcome WHEN 'W' THEN 1 ELSE 2 END
            },
            {
                'split': 'role',
                'split_order': 4,
                'split_value': CASE WHEN games.is_starter THEN 'starter' WHEN NOT games.is_starter THEN 'reserve' END,
                'value_order': CASE WHEN games.is_starter THEN 1 ELSE 2 END
            },
            {
                'split': 'team',
                'split_order': 5,
                'split_value': CASE WHEN games.has_several_teams THEN own.team_abbreviation END,
                'value_order': games.game_date - DATE '1900-01-01'
            },
            {
                'split': 'month',
                'split_order': 6,
                'split_value': strftime(games.game_date, '%Y-%m'),
                'value_order': 12 * year(games.game_date) + month(games.game_date)
            },
            {
                'split': 'half',
                'split_order': 7,
                'split_value': CASE WHEN games.season_type = 'REGULAR' THEN @half_of_season(games.game_date, seasons) END,
                'value_order': games.game_date - DATE '1900-01-01'
            },
            {
                'split': 'weekday',
                'split_order': 8,
                'split_value': lower(dayname(games.game_date)),
                'value_order': isodow(games.game_date)
            },
            {
                'split': 'rest',
                'split_order': 9,
                'split_value': CASE
                    WHEN games.days_since IS NULL THEN 'first'
                    WHEN games.days_since <= 1 THEN '0'
                    WHEN games.days_since <= 3 THEN (games.days_since - 1)::VARCHAR
                    ELSE '3+'
                END,
                'value_order': coalesce(games.days_since, -1)
            },
            {'split': 'conference', 'split_order': 10, 'split_value': others.conference, 'value_order': 1},
            {'split': 'division', 'split_order': 11, 'split_value': others.division, 'value_order': 1},
            {'split': 'opponent', 'split_order': 12, 'split_value': others.team_abbreviation, 'value_order': 1}
        ]) AS part
    FROM games
    LEFT JOIN dim_team_seasons AS others
        ON games.opponent_team_id = others.team_id AND games.season_year = others.season_year
    LEFT JOIN dim_team_seasons AS own
        ON games.team_id = own.team_id AND games.season_year = own.season_year
    LEFT JOIN dim_seasons AS seasons ON games.league = seasons.league AND games.season_year = seasons.season_year
),

sums AS (
    SELECT
        player_id,
        league,
        season_year,
        season_type,
        part.split AS split,
        part.split_value AS split_value,
        part.split_order AS split_order,
        min(part.value_order) AS value_order,
        count(*)::INTEGER AS games_played,
        @complete_sum(is_starter::INTEGER)::INTEGER AS games_started,
        sum((outcome = 'W')::INTEGER)::INTEGER AS wins,
        ((@complete_sum(coalesce(seconds_played, 60 * minutes_played)) + 30) // 60)::INTEGER AS minutes_played,
        @complete_sum(seconds_played)::INTEGER AS seconds_played,
        @each_count(@complete_sum(this_count)::INTEGER AS this_count),
        @complete_sum(plus_minus)::INTEGER AS plus_minus
    FROM parts
    WHERE part.split_value IS NOT NULL
    GROUP BY player_id, league, season_year, season_type, part.split, part.split_value, part.split_order
)

SELECT
    player_id,
    league,
    season_year,
    season_type,
    split,
    split_value,
    split_order::INTEGER AS split_order,
    value_order::INTEGER AS value_order,
    games_played,
    games_started,
    wins,
    minutes_played,
    seconds_played,
    @each_count(this_count),
    plus_minus,
    @average_to_tenths(minutes_played, games_played) AS minutes_per_game,
    @average_to_tenths(field_goals_made, games_played) AS field_goals_made_per_game,
    @average_to_tenths(field_goals_attempted, games_played) AS field_goals_attempted_per_game,
    @average_to_tenths(three_pointers_made, games_played) AS three_pointers_made_per_game,
    @average_to_tenths(three_pointers_attempted, games_played) AS three_pointers_attempted_per_game,
    @average_to_tenths(free_throws_made, games_played) AS free_throws_made_per_game,
    @average_to_tenths(free_throws_attempted, games_played) AS free_throws_attempted_per_game,
    @average_to_tenths(offensive_rebounds, games_played) AS offensive_rebounds_per_game,
    @average_to_tenths(defensive_rebounds, games_played) AS defensive_rebounds_per_game,
    @average_to_tenths(rebounds, games_played) AS rebounds_per_game,
    @average_to_tenths(assists, games_played) AS assists_per_game,
    @average_to_tenths(steals, games_played) AS steals_per_game,
    @average_to_tenths(blocks, games_played) AS blocks_per_game,
    @average_to_tenths(turnovers, games_played) AS turnovers_per_game,
    @average_to_tenths(personal_fouls, games_played) AS personal_fouls_per_game,
    @average_to_tenths(points, games_played) AS points_per_game,
    @round_to_tenths(@real_quotient(plus_minus, games_played)) AS plus_minus_per_game,
    @share_to_thousandths(field_goals_made, field_goals_attempted) AS field_goal_pct,
    @share_to_thousandths(three_pointers_made, three_pointers_attempted) AS three_point_pct,
    @share_to_thousandths(free_throws_made, free_throws_attempted) AS free_throw_pct
FROM sums
