-- about: Every season's most valuable player, rookie of the year, and who led it in points, rebounds and assists a game, newest first.
-- reads: agg_season_leaders, dim_seasons, fact_award_winners
-- parameters:
-- names: mvp_player_slug, mvp_player_name, rookie_player_slug, rookie_player_name, points_player_slug, points_player_name, rebounds_player_slug, rebounds_player_name, assists_player_slug, assists_player_name
-- Of several who share a place none stands for all of them.
WITH leaders AS (
    SELECT
        league,
        season_year,
        category,
        any_value(player_id) AS player_id,
        any_value(value)::DOUBLE AS value
    FROM agg_season_leaders
    WHERE season_type = 'REGULAR'
        AND basis = 'per_game'
        AND rank = 1
        AND category IN ('points', 'rebounds', 'assists')
    GROUP BY league, season_year, category
    HAVING count(*) = 1
),
winners AS (
    SELECT
        league,
        season_year,
        award_id,
        any_value(player_id) AS player_id
    FROM fact_award_winners
    WHERE award_id IN ('mvp', 'roy')
        AND player_id IS NOT NULL
    GROUP BY league, season_year, award_id
    HAVING count(*) = 1
)
SELECT
    s.league,
    s.season_year,
    mvp.player_id AS mvp_player_id,
    rookie.player_id AS rookie_player_id,
    points.player_id AS points_player_id,
    points.value AS points_per_game,
    rebounds.player_id AS rebounds_player_id,
    rebounds.value AS rebounds_per_game,
    assists.player_id AS assists_player_id,
    assists.value AS assists_per_game
FROM dim_seasons AS s
LEFT JOIN winners AS mvp ON mvp.league = s.league AND mvp.season_year = s.season_year AND mvp.award_id = 'mvp'
LEFT JOIN winners AS rookie ON rookie.league = s.league AND rookie.season_year = s.season_year AND rookie.award_id = 'roy'
LEFT JOIN leaders AS points ON points.league = s.league AND points.season_year = s.season_year AND points.category = 'points'
LEFT JOIN leaders AS rebounds ON rebounds.league = s.league AND rebounds.season_year = s.season_year AND rebounds.category = 'rebounds'
LEFT JOIN leaders AS assists ON assists.league = s.league AND assists.season_year = s.season_year AND assists.category = 'assists'
ORDER BY
    s.season_year DESC,
    s.league;
