-- about: Games, newest first. A team is named by its number, or by its code of that season.
-- reads: dim_games, dim_team_seasons
-- parameters: from DATE, to DATE, season_year INTEGER, league VARCHAR, season_type VARCHAR, team_id BIGINT, team_code VARCHAR, ids VARCHAR
-- paged: yes
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name
SELECT
    g.game_id,
    g.nba_id,
    g.bref_id,
    g.game_date,
    g.start_time_eastern,
    g.league,
    g.season_year,
    g.season_type,
    g.home_team_id,
    g.away_team_id,
    g.home_points,
    g.away_points,
    g.overtimes,
    TRUE AS is_final,
    g.arena,
    g.attendance,
    g.has_box_score,
    g.round_number,
    g.round_name,
    g.series_game_number,
    g.cup_stage,
    g.scheduled_date
FROM dim_games AS g
WHERE ($from::DATE IS NULL OR g.game_date >= $from)
    AND ($to::DATE IS NULL OR g.game_date <= $to)
    AND ($season_year::INTEGER IS NULL OR (g.season_year = $season_year AND g.league = $league))
    AND ($season_type::VARCHAR IS NULL OR g.season_type = $season_type)
    AND @is_among(g.game_id, $ids)
    AND ($team_id::BIGINT IS NULL OR $team_id IN (g.home_team_id, g.away_team_id))
    AND (
        $team_code::VARCHAR IS NULL
        OR EXISTS (
            SELECT 1
            FROM dim_team_seasons AS t
            WHERE t.season_year = g.season_year
                AND t.team_id IN (g.home_team_id, g.away_team_id)
                AND t.team_abbreviation = $team_code
        )
    )
ORDER BY
    g.game_date DESC,
    g.game_id DESC;
