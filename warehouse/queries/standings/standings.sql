-- about: The table of a season for a view, conference, division or league: games_behind and the order follow the view.
-- reads: agg_standings, agg_team_ratings, fact_bref_standings, fact_team_season_summaries
-- kept: league VARCHAR, season_year INTEGER, view VARCHAR
-- names: team_abbreviation, team_name
-- A simple rating that no list prints is computed, where all games so far are here.
-- What the league made of the table: seeds and who went on are printed.
WITH printed AS (
    SELECT
        season_year,
        team_id,
        bool_or(made_playoffs) AS made_playoffs
    FROM (
        SELECT season_year, team_id, made_playoffs FROM fact_bref_standings
        UNION ALL
        SELECT season_year, team_id, made_playoffs FROM fact_team_season_summaries
    ) AS told
    GROUP BY season_year, team_id
),
ratings AS (
    SELECT
        season_year,
        team_id,
        max(simple_rating) AS simple_rating
    FROM (
        SELECT season_year, team_id, simple_rating::DOUBLE AS simple_rating FROM fact_bref_standings
        UNION ALL
        SELECT season_year, team_id, simple_rating::DOUBLE FROM fact_team_season_summaries
    ) AS told
    GROUP BY season_year, team_id
)
SELECT
    s.league AS by_league,
    s.season_year AS by_season_year,
    v.view AS by_view,
    s.conference,
    s.division,
    s.team_id,
    s.wins,
    s.losses,
    s.win_pct::DOUBLE AS win_pct,
    -- A season without conferences, or divisions, has one table.
    CASE
        WHEN v.view = 'conference' AND s.conference IS NOT NULL THEN s.conference_games_behind
        WHEN v.view = 'division' AND s.division IS NOT NULL THEN s.division_games_behind
        WHEN v.view = 'division' AND s.conference IS NOT NULL THEN s.conference_games_behind
        ELSE s.league_games_behind
    END::DOUBLE AS games_behind,
    s.league_rank,
    s.conference_rank,
    s.division_rank,
    s.home_wins,
    s.home_losses,
    s.away_wins,
    s.away_losses,
    s.conference_wins,
    s.conference_losses,
    s.division_wins,
    s.division_losses,
    s.last_ten_wins,
    s.last_ten_losses,
    s.streak,
    round(s.points / (s.wins + s.losses), 1) AS points_per_game,
    round(s.opponent_points / (s.wins + s.losses), 1) AS opponent_points_per_game,
    s.net_rating::DOUBLE AS net_rating,
    coalesce(r.simple_rating, c.simple_rating) AS simple_rating,
    r.simple_rating IS NULL AND c.simple_rating IS NOT NULL AS rating_is_computed,
    p.made_playoffs,
    s.is_complete
FROM agg_standings AS s
LEFT JOIN printed AS p ON p.season_year = s.season_year AND p.team_id = s.team_id
LEFT JOIN ratings AS r ON r.season_year = s.season_year AND r.team_id = s.team_id
LEFT JOIN agg_team_ratings AS c ON c.league = s.league AND c.season_year = s.season_year AND c.team_id = s.team_id
CROSS JOIN (VALUES ('conference'), ('division'), ('league')) AS v (view)
ORDER BY
    by_league,
    by_season_year,
    by_view,
    CASE WHEN v.view IN ('conference', 'division') THEN s.conference END NULLS LAST,
    CASE WHEN v.view = 'division' THEN s.division END NULLS LAST,
    CASE WHEN v.view IN ('conference', 'division') THEN s.conference_rank END NULLS LAST,
    s.league_rank,
    s.conference_rank,
    s.team_id;
