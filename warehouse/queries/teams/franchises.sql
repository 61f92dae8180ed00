-- about: Every team through all its seasons, and under each of its names: from when to when, record, playoffs and titles.
-- reads: agg_playoff_series, agg_standings, bref.playoff_series_index, dim_team_seasons, dim_teams, fact_bref_standings, fact_team_season_summaries
-- parameters:
WITH playoffs AS (
    SELECT DISTINCT
        season_year,
        team_id
    FROM (
        SELECT season_year, home_team_id AS team_id FROM agg_playoff_series
        UNION ALL
        SELECT season_year, away_team_id FROM agg_playoff_series
        UNION ALL
        SELECT season_year, winner_team_id FROM bref.playoff_series_index
        UNION ALL
        SELECT season_year, loser_team_id FROM bref.playoff_series_index
        UNION ALL
        SELECT season_year, team_id FROM fact_bref_standings WHERE made_playoffs
        UNION ALL
        SELECT season_year, team_id FROM fact_team_season_summaries WHERE made_playoffs
    ) AS told
),
champions AS (
    SELECT DISTINCT
        season_year,
        team_id
    FROM (
        SELECT season_year, winner_team_id AS team_id FROM agg_playoff_series WHERE round_name = 'FINALS'
        UNION ALL
        SELECT season_year, winner_team_id FROM bref.playoff_series_index WHERE series = 'Finals' AND is_decided
    ) AS told
    WHERE team_id IS NOT NULL
),
seasons AS (
    SELECT
        s.league,
        s.season_year,
        s.team_id,
        t.team_name,
        s.wins,
        s.losses,
        (p.team_id IS NOT NULL)::INTEGER AS playoff_seasons,
        (c.team_id IS NOT NULL)::INTEGER AS league_titles
    FROM agg_standings AS s
    INNER JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
    LEFT JOIN playoffs AS p ON p.team_id = s.team_id AND p.season_year = s.season_year
    LEFT JOIN champions AS c ON c.team_id = s.team_id AND c.season_year = s.season_year
),
sums AS (
    SELECT
        team_id,
        grouping(team_name) = 1 AS is_whole_franchise,
        CASE WHEN grouping(team_name) = 1 THEN arg_max(team_name, season_year) ELSE team_name END AS team_name,
        string_agg(DISTINCT league, ', ' ORDER BY league DESC) AS leagues,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        count(*)::INTEGER AS seasons,
        sum(wins)::INTEGER AS wins,
        sum(losses)::INTEGER AS losses,
        sum(playoff_seasons)::INTEGER AS playoff_seasons,
        sum(league_titles)::INTEGER AS league_titles,
        max(max(season_year)) OVER (PARTITION BY team_id) AS newest,
        count(*) OVER (PARTITION BY team_id) AS lines
    FROM seasons
    GROUP BY GROUPING SETS ((team_id), (team_id, team_name))
)
SELECT
    s.team_id,
    s.is_whole_franchise,
    d.is_active,
    s.team_name,
    s.leagues,
    s.first_season_year,
    s.last_season_year,
    s.seasons,
    s.wins + s.losses AS games,
    s.wins,
    s.losses,
    @real_quotient(s.wins, (s.wins + s.losses)) AS win_pct,
    s.playoff_seasons,
    s.league_titles
FROM sums AS s
INNER JOIN dim_teams AS d ON d.team_id = s.team_id
-- A team of one name needs one line.
WHERE s.is_whole_franchise OR s.lines > 2
ORDER BY
    d.is_active DESC,
    d.team_name,
    s.team_id,
    s.is_whole_franchise DESC,
    s.last_season_year DESC,
    s.team_name;
