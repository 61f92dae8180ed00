-- about: The playoffs of every season, newest first: who won the final against whom and how, and who led all of the playoffs.
-- reads: agg_playoff_series, agg_season_leaders, bref.playoff_series_index, fact_award_winners
-- parameters: league VARCHAR
-- names: champion_team_abbreviation, champion_team_name, runner_up_team_abbreviation, runner_up_team_name, finals_mvp_player_slug, finals_mvp_player_name, points_leader_player_slug, points_leader_player_name, rebounds_leader_player_slug, rebounds_leader_player_name, assists_leader_player_slug, assists_leader_player_name
-- The list of all series has those of which no game is here; of a final with some games missing it has the result.
WITH played AS (
    SELECT
        league,
        season_year,
        any_value(winner_team_id) FILTER (WHERE round_name = 'FINALS' AND winner_team_id IS NOT NULL) AS champion_team_id,
        any_value(home_team_id + away_team_id - winner_team_id) FILTER (WHERE round_name = 'FINALS' AND winner_team_id IS NOT NULL) AS runner_up_team_id,
        any_value(greatest(home_team_wins, away_team_wins)) FILTER (WHERE round_name = 'FINALS' AND winner_team_id IS NOT NULL) AS champion_wins,
        any_value(least(home_team_wins, away_team_wins)) FILTER (WHERE round_name = 'FINALS' AND winner_team_id IS NOT NULL) AS runner_up_wins
    FROM agg_playoff_series
    GROUP BY league, season_year
),
listed AS (
    SELECT
        league,
        season_year,
        any_value(winner_team_id) FILTER (WHERE series = 'Finals' AND is_decided) AS champion_team_id,
        any_value(loser_team_id) FILTER (WHERE series = 'Finals' AND is_decided) AS runner_up_team_id,
        any_value(winner_wins) FILTER (WHERE series = 'Finals' AND is_decided) AS champion_wins,
        any_value(loser_wins) FILTER (WHERE series = 'Finals' AND is_decided) AS runner_up_wins
    FROM bref.playoff_series_index
    GROUP BY league, season_year
),
told AS (
    SELECT
        coalesce(l.league, p.league) AS league,
        coalesce(l.season_year, p.season_year) AS season_year,
        CASE WHEN l.champion_team_id IS NULL THEN p.champion_team_id ELSE l.champion_team_id END AS champion_team_id,
        CASE WHEN l.champion_team_id IS NULL THEN p.runner_up_team_id ELSE l.runner_up_team_id END AS runner_up_team_id,
        CASE WHEN l.champion_team_id IS NULL THEN p.champion_wins ELSE l.champion_wins END AS champion_wins,
        CASE WHEN l.champion_team_id IS NULL THEN p.runner_up_wins ELSE l.runner_up_wins END AS runner_up_wins
    FROM listed AS l
    FULL JOIN played AS p ON p.league = l.league AND p.season_year = l.season_year
),
-- Of those who share the first place the one with more games, as a list of leaders has it.
leaders AS (
    SELECT
        league,
        season_year,
        arg_max(player_id, games_played) FILTER (WHERE category = 'points') AS points_leader_player_id,
        max(value) FILTER (WHERE category = 'points')::INTEGER AS points_leader_value,
        arg_max(player_id, games_played) FILTER (WHERE category = 'rebounds') AS rebounds_leader_player_id,
        max(value) FILTER (WHERE category = 'rebounds')::INTEGER AS rebounds_leader_value,
        arg_max(player_id, games_played) FILTER (WHERE category = 'assists') AS assists_leader_player_id,
        max(value) FILTER (WHERE category = 'assists')::INTEGER AS assists_leader_value
    FROM agg_season_leaders
    WHERE season_type = 'PLAYOFF'
        AND basis = 'total'
        AND rank = 1
        AND is_complete
    GROUP BY league, season_year
),
finals_mvps AS (
    SELECT
        league,
        season_year,
        min(player_id) AS player_id
    FROM fact_award_winners
    WHERE award_id = 'finals_mvp'
    GROUP BY league, season_year
)
SELECT
    t.league,
    t.season_year,
    t.champion_team_id,
    t.champion_wins,
    t.runner_up_team_id,
    t.runner_up_wins,
    m.player_id AS finals_mvp_player_id,
    l.points_leader_player_id,
    l.points_leader_value,
    l.rebounds_leader_player_id,
    l.rebounds_leader_value,
    l.assists_leader_player_id,
    l.assists_leader_value
FROM told AS t
LEFT JOIN leaders AS l ON l.league = t.league AND l.season_year = t.season_year
LEFT JOIN finals_mvps AS m ON m.league = t.league AND m.season_year = t.season_year
WHERE $league::VARCHAR IS NULL
    OR t.league = $league
ORDER BY
    t.season_year DESC,
    t.league DESC
LIMIT 500;
