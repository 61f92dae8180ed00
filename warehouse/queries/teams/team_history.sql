-- about: The seasons of a team, newest first: its name of then, its record and ratings, how far it came in the playoffs, who scored most, and its coaches as printed.
-- reads: agg_player_seasons, agg_playoff_series, agg_standings, agg_team_ratings, agg_team_seasons, bref.coach_seasons, bref.coaches, bref.franchise_seasons, bref.playoff_series_index, bref.team_season_profiles, fact_bref_standings, fact_team_season_summaries
-- parameters: team_id BIGINT
-- names: team_abbreviation, team_name, scoring_leader_player_slug, scoring_leader_player_name
-- How far: the last series that it played, of the games here or of the list of all series.
WITH series AS (
    SELECT
        league,
        season_year,
        round_name,
        last_game_date AS end_date,
        winner_team_id,
        CASE WHEN home_team_id = $team_id THEN home_team_wins ELSE away_team_wins END AS wins,
        CASE WHEN home_team_id = $team_id THEN away_team_wins ELSE home_team_wins END AS losses,
        1 AS place
    FROM agg_playoff_series
    WHERE home_team_id = $team_id OR away_team_id = $team_id
    UNION ALL
    SELECT
        league,
        season_year,
        @printed_round(series),
        end_date,
        winner_team_id,
        CASE WHEN winner_team_id = $team_id THEN winner_wins ELSE loser_wins END,
        CASE WHEN winner_team_id = $team_id THEN loser_wins ELSE winner_wins END,
        2
    FROM bref.playoff_series_index
    WHERE winner_team_id = $team_id OR loser_team_id = $team_id
),
-- A list has all of them, the games here perhaps some.
playoffs AS (
    SELECT
        league,
        season_year,
        sum(wins)::INTEGER AS wins,
        sum(losses)::INTEGER AS losses,
        arg_max(round_name, end_date) AS round_name,
        bool_or(round_name = 'FINALS' AND winner_team_id = $team_id) AS has_won_final,
        arg_max(winner_team_id, end_date) AS last_winner_team_id,
        row_number() OVER (PARTITION BY league, season_year ORDER BY count(*) DESC, place DESC) AS choice
    FROM series
    GROUP BY league, season_year, place
),
printed AS (
    SELECT
        season_year,
        bool_or(made_playoffs) AS made_playoffs
    FROM (
        SELECT season_year, made_playoffs FROM fact_bref_standings WHERE team_id = $team_id
        UNION ALL
        SELECT season_year, made_playoffs FROM fact_team_season_summaries WHERE team_id = $team_id
    ) AS told
    GROUP BY season_year
),
pages AS (
    SELECT
        season_year,
        any_value(coaches) AS coaches,
        any_value(top_win_shares) AS top_win_shares
    FROM (
        SELECT season_year, coaches, top_win_shares FROM bref.franchise_seasons WHERE team_id = $team_id
        UNION ALL
        SELECT season_year, coaches, NULL FROM bref.team_season_profiles WHERE team_id = $team_id
    ) AS told
    GROUP BY season_year
),
-- Where no page of the team names them: those whose own pages are here.
coached AS (
    SELECT
        s.season_year,
        string_agg(c.name, ', ' ORDER BY s.games DESC, c.name) AS coaches
    FROM bref.coach_seasons AS s
    INNER JOIN bref.coaches AS c ON c.coach_id = s.coach_id
    WHERE s.team_id = $team_id
        AND s.role = 'Head Coach'
    GROUP BY s.season_year
),
listed AS (
    SELECT
        season_year,
        any_value(simple_rating)::DOUBLE AS simple_rating,
        any_value(offensive_rating)::DOUBLE AS offensive_rating,
        any_value(defensive_rating)::DOUBLE AS defensive_rating,
        any_value(pace)::DOUBLE AS pace
    FROM fact_team_season_summaries
    WHERE team_id = $team_id
        AND season_type = 'REGULAR'
    GROUP BY season_year
),
own AS (
    SELECT
        season_year,
        offensive_rating::DOUBLE AS offensive_rating,
        defensive_rating::DOUBLE AS defensive_rating,
        pace::DOUBLE AS pace
    FROM agg_team_seasons
    WHERE team_id = $team_id
        AND season_type = 'REGULAR'
),
scorers AS (
    SELECT
        season_year,
        arg_max(player_id, (points, -player_id)) AS player_id,
        max(points)::INTEGER AS points
    FROM agg_player_seasons
    WHERE team_id = $team_id
        AND season_type = 'REGULAR'
        AND row_scope = 'stint'
        AND points IS NOT NULL
    GROUP BY season_year
)
SELECT
    s.league,
    s.season_year,
    s.team_id,
    s.conference,
    s.division,
    s.wins,
    s.losses,
    s.win_pct::DOUBLE AS win_pct,
    s.league_rank,
    s.conference_rank,
    s.division_rank,
    CASE WHEN p.season_year IS NOT NULL THEN TRUE ELSE printed.made_playoffs END AS made_playoffs,
    p.wins AS playoff_wins,
    p.losses AS playoff_losses,
    p.round_name AS playoff_round,
    CASE
        WHEN p.has_won_final THEN TRUE
        WHEN p.last_winner_team_id <> $team_id OR NOT printed.made_playoffs THEN FALSE
    END AS is_champion,
    coalesce(pages.coaches, coached.coaches) AS coaches,
    coalesce(listed.simple_rating, computed.simple_rating) AS simple_rating,
    listed.simple_rating IS NULL AND computed.simple_rating IS NOT NULL AS rating_is_computed,
    CASE WHEN own.defensive_rating IS NULL THEN listed.offensive_rating ELSE own.offensive_rating END AS offensive_rating,
    CASE WHEN own.defensive_rating IS NULL THEN listed.defensive_rating ELSE own.defensive_rating END AS defensive_rating,
    coalesce(own.pace, listed.pace) AS pace,
    scorers.player_id AS scoring_leader_player_id,
    scorers.points AS scoring_leader_points,
    pages.top_win_shares,
    s.is_complete
FROM agg_standings AS s
LEFT JOIN playoffs AS p ON p.league = s.league AND p.season_year = s.season_year AND p.choice = 1
LEFT JOIN printed ON printed.season_year = s.season_year
LEFT JOIN pages ON pages.season_year = s.season_year
LEFT JOIN coached ON coached.season_year = s.season_year
LEFT JOIN listed ON listed.season_year = s.season_year
LEFT JOIN agg_team_ratings AS computed
    ON computed.league = s.league AND computed.season_year = s.season_year AND computed.team_id = s.team_id
LEFT JOIN own ON own.season_year = s.season_year
LEFT JOIN scorers ON scorers.season_year = s.season_year
WHERE s.team_id = $team_id
ORDER BY
    s.season_year DESC,
    s.league;
