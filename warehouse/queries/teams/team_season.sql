-- about: A team's regular season: its place, its record, its sums and those of its opponents; who coached it and where it played, as pages print it.
-- reads: agg_team_ratings, agg_standings, agg_team_seasons, bref.team_season_profiles, dim_team_seasons, fact_team_gamelogs, fact_team_season_summaries
-- kept: team_id BIGINT, season_year INTEGER
-- Sums of the season count the points of games without a box score, too; averages beside other stats must not.
WITH lines AS (
    SELECT
        team_id,
        season_year,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points
    FROM fact_team_gamelogs
    WHERE season_type = 'REGULAR'
    GROUP BY team_id, season_year
),
profiles AS (
    SELECT
        team_id,
        season_year,
        any_value(coaches) AS coaches,
        any_value(executive) AS executive,
        any_value(arena) AS arena,
        any_value(attendance) AS attendance
    FROM bref.team_season_profiles
    GROUP BY team_id, season_year
),
summaries AS (
    SELECT
        team_id,
        season_year,
        any_value(simple_rating)::DOUBLE AS simple_rating,
        any_value(arena) AS arena,
        any_value(attendance) AS attendance
    FROM fact_team_season_summaries
    WHERE season_type = 'REGULAR'
    GROUP BY team_id, season_year
)
SELECT
    t.team_id AS by_team_id,
    t.season_year AS by_season_year,
    t.team_abbreviation,
    t.team_name,
    t.conference,
    t.division,
    r.wins,
    r.losses,
    r.win_pct::DOUBLE AS win_pct,
    r.league_rank,
    r.conference_rank,
    r.division_rank,
    r.home_wins,
    r.home_losses,
    r.away_wins,
    r.away_losses,
    r.last_ten_wins,
    r.last_ten_losses,
    r.streak,
    s.games_played,
    s.points,
    s.opponent_points,
    s.box_scores,
    s.field_goals_made,
    s.field_goals_attempted,
    s.three_pointers_made,
    s.three_pointers_attempted,
    s.free_throws_made,
    s.free_throws_attempted,
    s.offensive_rebounds,
    s.defensive_rebounds,
    s.rebounds,
    s.assists,
    s.steals,
    s.blocks,
    s.turnovers,
    s.personal_fouls,
    l.points AS box_score_points,
    s.opponent_field_goals_made,
    s.opponent_field_goals_attempted,
    s.opponent_three_pointers_made,
    s.opponent_three_pointers_attempted,
    s.opponent_free_throws_made,
    s.opponent_free_throws_attempted,
    s.opponent_offensive_rebounds,
    s.opponent_defensive_rebounds,
    s.opponent_rebounds,
    s.opponent_assists,
    s.opponent_steals,
    s.opponent_blocks,
    s.opponent_turnovers,
    s.opponent_personal_fouls,
    l.opponent_points AS opponent_box_score_points,
    s.pace::DOUBLE AS pace,
    s.offensive_rating::DOUBLE AS offensive_rating,
    s.defensive_rating::DOUBLE AS defensive_rating,
    s.net_rating::DOUBLE AS net_rating,
    coalesce(u.simple_rating, c.simple_rating) AS simple_rating,
    u.simple_rating IS NULL AND c.simple_rating IS NOT NULL AS rating_is_computed,
    p.coaches,
    p.executive,
    coalesce(p.arena, u.arena) AS arena,
    coalesce(p.attendance, u.attendance) AS attendance
FROM dim_team_seasons AS t
LEFT JOIN lines AS l
    ON l.team_id = t.team_id AND l.season_year = t.season_year
LEFT JOIN agg_team_seasons AS s
    ON s.team_id = t.team_id AND s.season_year = t.season_year AND s.season_type = 'REGULAR'
LEFT JOIN agg_standings AS r
    ON r.team_id = t.team_id AND r.season_year = t.season_year
LEFT JOIN agg_team_ratings AS c
    ON c.team_id = t.team_id AND c.season_year = t.season_year
LEFT JOIN profiles AS p
    ON p.team_id = t.team_id AND p.season_year = t.season_year
LEFT JOIN summaries AS u
    ON u.team_id = t.team_id AND u.season_year = t.season_year
ORDER BY
    by_team_id,
    by_season_year,
    t.league;
