-- about: The series of the playoffs of a season by conference and round, of the games here and of the list of all series; the round of the final has no conference.
-- reads: agg_playoff_series, agg_standings, bref.playoff_series_index, dim_team_seasons, fact_bref_standings
-- kept: league VARCHAR, season_year INTEGER
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name, winner_team_abbreviation, winner_team_name
-- The home team is that of the first game; of a series known from the list alone that of the better seed.
-- Since 2020-21 the last two seeds of a conference are played for, so the table does not give them.
WITH listed AS (
    SELECT
        league,
        season_year,
        winner_team_id,
        loser_team_id,
        winner_seed,
        loser_seed,
        winner_wins,
        loser_wins,
        is_decided,
        @printed_round(series) AS round_name,
        start_date,
        end_date,
        coalesce(winner_seed > loser_seed, FALSE) AS is_upset
    FROM bref.playoff_series_index
),
told AS (
    SELECT
        s.league,
        s.season_year,
        s.home_team_id,
        s.away_team_id,
        CASE WHEN l.winner_team_id = s.home_team_id THEN l.winner_seed ELSE l.loser_seed END AS home_seed,
        CASE WHEN l.winner_team_id = s.home_team_id THEN l.loser_seed ELSE l.winner_seed END AS away_seed,
        s.home_team_wins,
        s.away_team_wins,
        s.winner_team_id,
        coalesce(s.round_name, l.round_name) AS round_name,
        s.first_game_date,
        s.last_game_date,
        'GAMES' AS origin
    FROM agg_playoff_series AS s
    LEFT JOIN listed AS l
        ON l.league = s.league
        AND l.season_year = s.season_year
        AND l.winner_team_id IN (s.home_team_id, s.away_team_id)
        AND l.loser_team_id IN (s.home_team_id, s.away_team_id)
    -- Where some games of a series are missing, the list has its result.
    WHERE l.winner_team_id IS NULL
        OR s.games >= l.winner_wins + l.loser_wins
    UNION ALL
    SELECT
        l.league,
        l.season_year,
        CASE WHEN l.is_upset THEN l.loser_team_id ELSE l.winner_team_id END,
        CASE WHEN l.is_upset THEN l.winner_team_id ELSE l.loser_team_id END,
        CASE WHEN l.is_upset THEN l.loser_seed ELSE l.winner_seed END,
        CASE WHEN l.is_upset THEN l.winner_seed ELSE l.loser_seed END,
        CASE WHEN l.is_upset THEN l.loser_wins ELSE l.winner_wins END,
        CASE WHEN l.is_upset THEN l.winner_wins ELSE l.loser_wins END,
        CASE WHEN l.is_decided THEN l.winner_team_id END,
        l.round_name,
        l.start_date,
        l.end_date,
        'PRINTED'
    FROM listed AS l
    WHERE NOT EXISTS (
        SELECT 1
        FROM agg_playoff_series AS s
        WHERE s.league = l.league
            AND s.season_year = l.season_year
            AND l.winner_team_id IN (s.home_team_id, s.away_team_id)
            AND l.loser_team_id IN (s.home_team_id, s.away_team_id)
            AND s.games >= l.winner_wins + l.loser_wins
    )
),
seeds AS (
    SELECT
        r.league,
        r.season_year,
        r.team_id,
        coalesce(
            max(b.seed),
            CASE WHEN r.season_year < 2021 OR any_value(r.conference_rank) <= 6 THEN any_value(r.conference_rank) END
        ) AS seed
    FROM agg_standings AS r
    LEFT JOIN fact_bref_standings AS b ON b.team_id = r.team_id AND b.season_year = r.season_year
    GROUP BY r.league, r.season_year, r.team_id
),
ranked AS (
    SELECT
        t.*,
        CASE t.round_name
            WHEN 'FINALS' THEN 0
            WHEN 'CONFERENCE_FINALS' THEN 1
            WHEN 'DIVISION_FINALS' THEN 1
            WHEN 'SEMIFINALS' THEN 1
            WHEN 'CONFERENCE_SEMIFINALS' THEN 2
            WHEN 'DIVISION_SEMIFINALS' THEN 2
            WHEN 'QUARTERFINALS' THEN 2
            WHEN 'FIRST_ROUND' THEN 3
            ELSE 4
        END AS steps_to_final
    FROM told AS t
)
SELECT
    r.league AS by_league,
    r.season_year AS by_season_year,
    r.league,
    r.season_year,
    CASE WHEN r.steps_to_final > 0 AND h.conference = a.conference THEN h.conference END AS conference,
    dense_rank() OVER (PARTITION BY r.league, r.season_year ORDER BY r.steps_to_final DESC)::INTEGER AS round_number,
    r.round_name,
    row_number() OVER (
        PARTITION BY r.league, r.season_year, r.steps_to_final, CASE WHEN r.steps_to_final > 0 AND h.conference = a.conference THEN h.conference END
        ORDER BY coalesce(r.home_seed, s.seed), r.first_game_date, r.home_team_id
    )::INTEGER AS series_number,
    r.home_team_id,
    coalesce(r.home_seed, s.seed)::INTEGER AS home_team_seed,
    r.home_team_wins,
    r.away_team_id,
    coalesce(r.away_seed, o.seed)::INTEGER AS away_team_seed,
    r.away_team_wins,
    r.winner_team_id,
    r.winner_team_id IS NOT NULL AS is_decided,
    r.first_game_date,
    r.last_game_date,
    r.origin
FROM ranked AS r
LEFT JOIN dim_team_seasons AS h ON h.team_id = r.home_team_id AND h.season_year = r.season_year
LEFT JOIN dim_team_seasons AS a ON a.team_id = r.away_team_id AND a.season_year = r.season_year
LEFT JOIN seeds AS s ON s.league = r.league AND s.season_year = r.season_year AND s.team_id = r.home_team_id
LEFT JOIN seeds AS o ON o.league = r.league AND o.season_year = r.season_year AND o.team_id = r.away_team_id
ORDER BY
    by_league,
    by_season_year,
    round_number,
    conference NULLS LAST,
    series_number;
