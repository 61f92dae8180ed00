-- about: The seasons with the best record, the scoring leader, and who played the final, as the last playoff game or the list of all series tells.
-- parameters: seasons
-- any:
(
    WITH playoffs AS (
        SELECT
            league,
            season_year,
            min(game_date) AS start_date
        FROM dim_games
        WHERE season_type = 'PLAYOFF'
        GROUP BY league, season_year
        -- The first day of some of the games is not the first day of the playoffs; since 1983-84 sixteen teams play them.
        -- Of the seven teams that the ABA had left in 1976 five did.
        HAVING
            count(DISTINCT home_team_id)
            >= CASE WHEN season_year >= 1984 THEN 16 WHEN league = 'ABA' AND season_year = 1976 THEN 5 ELSE 8 END
    ),
    final_games AS (
        SELECT
            g.league,
            g.season_year,
            any_value(g.winner_team_id) AS winner_team_id,
            any_value(g.home_team_id + g.away_team_id - g.winner_team_id) AS loser_team_id
        FROM dim_games AS g
        INNER JOIN {seasons} AS s
            ON s.league = g.league AND s.season_year = g.season_year AND s.playoffs_end_date = g.game_date
        WHERE g.season_type = 'PLAYOFF'
        GROUP BY g.league, g.season_year
        HAVING count(*) = 1
    ),
    -- The list of all series has those of which no game is here.
    listed AS (
        SELECT
            league,
            season_year,
            min(start_date) AS start_date,
            max(end_date) FILTER (WHERE series = 'Finals' AND is_decided) AS end_date,
            max(winner_team_id) FILTER (WHERE series = 'Finals' AND is_decided) AS winner_team_id,
            max(loser_team_id) FILTER (WHERE series = 'Finals' AND is_decided) AS loser_team_id
        FROM bref.playoff_series_index
        GROUP BY league, season_year
    ),
    best AS (
        SELECT
            league,
            season_year,
            min(team_id) AS team_id,
            any_value(wins) AS wins,
            any_value(losses) AS losses
        FROM agg_standings
        WHERE league_rank = 1
        GROUP BY league, season_year
        HAVING count(*) = 1
    ),
    scoring AS (
        SELECT
            league,
            season_year,
            min(player_id) AS player_id,
            any_value(value)::DOUBLE AS points_per_game
        FROM agg_season_leaders
        WHERE season_type = 'REGULAR'
            AND category = 'points'
            AND basis = 'per_game'
            AND rank = 1
        GROUP BY league, season_year
    )
    SELECT
        s.season_id,
        s.league,
        s.season_year,
        s.season_name,
        s.is_current,
        s.start_date,
        s.end_date,
        a.game_date AS all_star_date,
        coalesce(p.start_date, i.start_date) AS playoffs_start_date,
        coalesce(s.playoffs_end_date, i.end_date) AS playoffs_end_date,
        s.games,
        s.expected_games,
        s.team_count,
        s.is_complete,
        coalesce(f.winner_team_id, i.winner_team_id) AS champion_team_id,
        CASE WHEN f.winner_team_id IS NULL THEN i.loser_team_id ELSE f.loser_team_id END AS runner_up_team_id,
        b.team_id AS best_team_id,
        b.wins AS best_team_wins,
        b.losses AS best_team_losses,
        l.player_id AS scoring_leader_player_id,
        l.points_per_game AS scoring_leader_points_per_game
    FROM {seasons} AS s
    LEFT JOIN playoffs AS p ON p.league = s.league AND p.season_year = s.season_year
    LEFT JOIN final_games AS f ON f.league = s.league AND f.season_year = s.season_year
    LEFT JOIN listed AS i ON i.league = s.league AND i.season_year = s.season_year
    LEFT JOIN @all_star_days(dim_games) AS a ON a.league = s.league AND a.season_year = s.season_year
    LEFT JOIN best AS b ON b.league = s.league AND b.season_year = s.season_year
    LEFT JOIN scoring AS l ON l.league = s.league AND l.season_year = s.season_year
)
