-- about: A team's regular season in numbers. made_playoffs is NULL unless the artifact has all teams of the playoffs, or a list that tells it.
-- reads: agg_standings, agg_team_seasons, bref.playoff_series_index, fact_bref_standings, fact_team_season_summaries
-- parameters: team_id BIGINT, season_year INTEGER, league VARCHAR
-- Since 2020-21 the last two seeds of a conference are played for, so the table does not give them.
WITH playoffs AS (
    SELECT
        count(*) >= CASE
            WHEN $league = 'ABA' THEN CASE WHEN $season_year = 1976 THEN 5 ELSE 8 END
            WHEN $season_year >= 1984 THEN 16
            WHEN $season_year >= 1977 THEN 12
            WHEN $season_year >= 1975 THEN 10
            WHEN $season_year >= 1967 THEN 8
            ELSE 99
        END AS has_all_teams,
        count(*) FILTER (WHERE team_id = $team_id) > 0 AS has_team
    FROM agg_team_seasons
    WHERE league = $league AND season_year = $season_year AND season_type = 'PLAYOFF'
),
printed AS (
    SELECT
        bool_or(made_playoffs) AS made_playoffs,
        max(seed) AS seed
    FROM (
        SELECT
            made_playoffs,
            CASE WHEN made_playoffs THEN seed END AS seed
        FROM fact_bref_standings
        WHERE season_year = $season_year AND team_id = $team_id
        UNION ALL
        SELECT
            made_playoffs,
            NULL
        FROM fact_team_season_summaries
        WHERE season_year = $season_year AND team_id = $team_id
        UNION ALL
        SELECT
            TRUE,
            CASE WHEN winner_team_id = $team_id THEN winner_seed ELSE loser_seed END
        FROM bref.playoff_series_index
        WHERE season_year = $season_year AND $team_id IN (winner_team_id, loser_team_id)
    ) AS told
),
known AS (
    SELECT
        CASE
            WHEN p.has_team THEN TRUE
            WHEN printed.made_playoffs IS NOT NULL THEN printed.made_playoffs
            WHEN p.has_all_teams THEN FALSE
        END AS made_playoffs,
        printed.seed
    FROM playoffs AS p
    CROSS JOIN printed
)
SELECT
    s.games_played,
    s.wins,
    s.losses,
    round(s.points / s.games_played, 1) AS points_per_game,
    round(s.opponent_points / s.games_played, 1) AS opponent_points_per_game,
    s.offensive_rating::DOUBLE AS offensive_rating,
    s.defensive_rating::DOUBLE AS defensive_rating,
    s.net_rating::DOUBLE AS net_rating,
    s.pace::DOUBLE AS pace,
    s.possessions_basis,
    CASE
        WHEN known.seed IS NOT NULL THEN known.seed
        WHEN known.made_playoffs AND ($season_year < 2021 OR r.conference_rank <= 6) THEN r.conference_rank
    END AS playoff_seed,
    known.made_playoffs
FROM agg_team_seasons AS s
CROSS JOIN known
LEFT JOIN agg_standings AS r ON r.team_id = s.team_id AND r.season_year = s.season_year
WHERE s.team_id = $team_id
    AND s.season_year = $season_year
    AND s.season_type = 'REGULAR';
